package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the ladder and the suggestions ask of the database: each question once for any number of documents. */
public interface MatchingFacts {
    /** What our invoices' numbers begin with. */
    Set<String> series();

    /** Also deleted ones. */
    List<Client> clientsWith(Collection<String> inns);

    /** Numbers of no invoice are missing. */
    List<InvoiceFact> invoices(Collection<InvoiceNumber> numbers);

    List<InvoiceFact> openOf(Collection<ClientId> clients);

    /** Payments of these clients in these amounts that were entered by hand, stand, and are joined to no document. */
    List<ToldByHand> told(Collection<ClientId> clients, Collection<Money> amounts);

    /** For which clients money came from these accounts before: the account, and whose it was the last time. */
    Map<String, ClientId> paidFrom(Collection<String> accounts);
}
