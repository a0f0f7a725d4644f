package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.Clients;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step of a client's account whole: locks it, decides, and lets the advance flow that is there afterwards (INV-4). */
@Service
public class AccountStep {
    private final Clients clients;
    private final SettleInvoices settleInvoices;
    private final ContinueWhatIsDue continueWhatIsDue;

    AccountStep(Clients clients, SettleInvoices settleInvoices, ContinueWhatIsDue continueWhatIsDue) {
        this.clients = clients;
        this.settleInvoices = settleInvoices;
        this.continueWhatIsDue = continueWhatIsDue;
    }

    /** What a step came to; where it changed nothing, nothing follows. */
    public record Outcome<T>(T value, boolean changed) {
        public static <T> Outcome<T> of(T value) {
            return new Outcome<>(value, true);
        }

        public static <T> Outcome<T> unchanged(T value) {
            return new Outcome<>(value, false);
        }
    }

    /** The decision saves, posts and tells what it comes to, for the client as it is under its lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Outcome<T> take(ClientId id, LocalDate on, Function<Client, Outcome<T>> decide) {
        return take(id, on, decide, _ -> {});
    }

    /** A step after which a client may have to be asked to pay for its next days: it paid, or has ordered something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Outcome<T> takeAndContinue(ClientId id, LocalDate on, Function<Client, Outcome<T>> decide) {
        return take(id, on, decide, continueWhatIsDue::continueIfDue);
    }

    private <T> Outcome<T> take(
            ClientId id, LocalDate on, Function<Client, Outcome<T>> decide, Consumer<Client> afterwards) {
        var client = clients.lock(id);
        var outcome = decide.apply(client);
        if (outcome.changed()) {
            settleInvoices.useAdvance(client, on);
            afterwards.accept(client);
        }
        return outcome;
    }
}
