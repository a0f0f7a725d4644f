package io.partnercloud.billing.agreements.ending.web;

import io.partnercloud.billing.agreements.ending.Ending;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/** A service that is, or would be, given up: its last day, the invoices that are withdrawn, and what of them is advance again. */
record EndingView(
        ClientLogin client, CloudService service, LocalDate lastDay, List<String> withdrawnInvoices, Money toAdvance) {

    static EndingView of(Ending ending, ClientLogin client) {
        return new EndingView(
                client,
                ending.service(),
                ending.lastDay(),
                ending.withdrawn().stream().map(bill -> bill.number().text()).toList(),
                ending.toAdvance());
    }
}
