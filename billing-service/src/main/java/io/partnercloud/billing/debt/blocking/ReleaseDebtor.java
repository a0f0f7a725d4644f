package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.settlement.AfterPaying;
import io.partnercloud.platform.events.Outbox;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens what a debtor has paid again. */
@Service
@Order(2)
class ReleaseDebtor implements AfterPaying {
    private final Debtors debtors;
    private final Blocks blocks;
    private final Outbox outbox;

    ReleaseDebtor(Debtors debtors, Blocks blocks, Outbox outbox) {
        this.debtors = debtors;
        this.blocks = blocks;
        this.outbox = outbox;
    }

    /** BLK-2: lifts the block of the service that is paid when nothing due is open for it; goods are no service (INV-12). */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void paid(Client client, Bill bill, LocalDate on) {
        if (bill.kind() == InvoiceKind.ONE_OFF) {
            return;
        }
        var paid = bill.subscription();
        blocks.open(paid).filter(_ -> debtors.overdue(paid, on).isEmpty()).ifPresent(block -> {
            blocks.lift(block, on);
            outbox.append(DebtContract.unblocked(client, block, on));
        });
    }
}
