package io.partnercloud.billing.documents.reconciliation;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.document.KeptFile;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.printing.Wording;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reconciliation statement of a client for some days. It is not kept: it says what the ledger says now. */
@Service
public class Reconcile {
    private final Reconciliations reconciliations;
    private final LegalEntities entities;
    private final ReconciliationPage page;
    private final ReconciliationRules rules;
    private final Clock clock;

    Reconcile(
            Reconciliations reconciliations,
            LegalEntities entities,
            ReconciliationPage page,
            ReconciliationRules rules,
            Clock clock) {
        this.reconciliations = reconciliations;
        this.entities = entities;
        this.page = page;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws PeriodRefused when no statement is made for these days */
    @Transactional(readOnly = true)
    public Reconciliation reconcile(Client client, LocalDate from, LocalDate to) {
        rules.check(from, to, LocalDate.now(clock));
        return reconciliations.of(client.id(), from, to);
    }

    /** The same as PDF, for both sides to sign. */
    @Transactional(readOnly = true)
    public KeptFile print(Client client, LocalDate from, LocalDate to) {
        var statement = reconcile(client, from, to);
        var provider = entities.all().stream()
                .filter(entity -> entity.role() == LegalEntity.Role.PROVIDER)
                .findFirst()
                .orElseThrow(InvoiceRefusal.ProviderMissing::new);
        var buyer = new Buyer(client.name(), client.inn(), client.login());
        var name = "Акт сверки " + client.login() + " за " + Wording.day(from) + "–" + Wording.day(to) + ".pdf";
        return new KeptFile(name, page.print(statement, provider, buyer));
    }
}
