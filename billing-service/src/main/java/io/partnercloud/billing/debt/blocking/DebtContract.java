package io.partnercloud.billing.debt.blocking;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import java.time.LocalDate;

/** What debtors face, in the words that other services hear. */
final class DebtContract {
    private DebtContract() {}

    static BillingEvent reminder(Client client, Standing standing, LocalDate blockOn) {
        var continuing = standing.continuing();
        return new PaymentReminderDue(
                continuing == null ? null : continuing.invoice(),
                client.id().value(),
                client.login(),
                client.partner(),
                standing.toPay(),
                blockOn,
                standing.service());
    }

    static BillingEvent blocked(Client client, Block block) {
        return new ClientBlocked(
                client.id().value(),
                client.login(),
                client.partner(),
                block.blockedOn(),
                block.debt(),
                block.deletionOn(),
                block.service());
    }

    static BillingEvent unblocked(Client client, Block block, LocalDate on) {
        return new ClientUnblocked(client.id().value(), client.login(), client.partner(), on, block.service());
    }

    /** Names the service where that alone will be over. */
    static BillingEvent deletionDue(Client client, Block block, boolean withTheAccount) {
        return new DebtorDeletionDue(
                client.id().value(),
                client.login(),
                client.partner(),
                block.deletionOn(),
                withTheAccount ? null : block.service());
    }

    static BillingEvent deletionReached(Client client, LocalDate on) {
        return new DebtorDeletionReached(client.id().value(), client.login(), client.partner(), on);
    }
}
