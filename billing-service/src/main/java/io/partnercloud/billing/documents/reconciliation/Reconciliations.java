package io.partnercloud.billing.documents.reconciliation;

import io.partnercloud.billing.base.client.ClientId;
import java.time.LocalDate;

/** Reads what happened between a client and the provider from the ledger. */
public interface Reconciliations {

    Reconciliation of(ClientId client, LocalDate from, LocalDate to);
}
