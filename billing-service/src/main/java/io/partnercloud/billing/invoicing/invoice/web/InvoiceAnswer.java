package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.invoicing.invoice.SellerTaxes;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Invoices, and previews of them, as answers: taxed as their seller was when they were issued. */
@Component
public class InvoiceAnswer {
    private final Clients clients;
    private final SellerTaxes taxes;
    private final GuessedYears guessedYears;
    /** Whichever is being answered. */
    private final HttpServletRequest request;

    InvoiceAnswer(Clients clients, SellerTaxes taxes, GuessedYears guessedYears, HttpServletRequest request) {
        this.clients = clients;
        this.taxes = taxes;
        this.guessedYears = guessedYears;
        this.request = request;
    }

    /** 201, with the address under which the caller reads it. */
    public ResponseEntity<InvoiceView> created(Scope scope, Invoice invoice, Client client) {
        return ResponseEntity.created(
                        URI.create(scope.path() + "/invoices/" + invoice.bill().number()))
                .body(InvoiceView.of(invoice, client, tax(taxesOf(List.of(invoice)), invoice)));
    }

    /** 200, with what it would say. */
    public ResponseEntity<InvoiceView> preview(Draft draft, Client client) {
        var warning = guessedYears.warning(draft.issuedOn(), draft.dueOn()).map(it -> it.in(Languages.of(request)));
        return ResponseEntity.ok(InvoiceView.preview(draft, client, taxes.now(draft.issuedOn()), warning.orElse(null)));
    }

    List<InvoiceView> views(List<Invoice> some) {
        var theirs = clients.all(
                some.stream().map(invoice -> invoice.bill().client()).distinct().toList());
        var itsTaxes = taxesOf(some);
        return some.stream()
                .map(invoice -> InvoiceView.of(
                        invoice,
                        Objects.requireNonNull(theirs.get(invoice.bill().client())),
                        tax(itsTaxes, invoice)))
                .toList();
    }

    private Map<InvoiceNumber, SellerTax> taxesOf(List<Invoice> some) {
        return taxes.of(some.stream().map(invoice -> invoice.bill().number()).toList());
    }

    private static SellerTax tax(Map<InvoiceNumber, SellerTax> taxes, Invoice invoice) {
        return Objects.requireNonNull(taxes.get(invoice.bill().number()));
    }
}
