package io.partnercloud.trial.followup;

import io.partnercloud.contracts.trial.FollowUpDue;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.reference.CalendarYears;
import io.partnercloud.trial.account.Account;
import io.partnercloud.trial.account.Accounts;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has a client called (TRL-5, TRL-6). */
@Service
public class OpenFollowUp {
    private final Accounts accounts;
    private final Reminders reminders;
    private final FollowUpRules rules;
    private final CalendarYears calendarYears;
    private final Outbox outbox;

    OpenFollowUp(
            Accounts accounts, Reminders reminders, FollowUpRules rules, CalendarYears calendarYears, Outbox outbox) {
        this.accounts = accounts;
        this.reminders = reminders;
        this.rules = rules;
        this.calendarYears = calendarYears;
        this.outbox = outbox;
    }

    /** @throws io.partnercloud.contracts.values.CalendarYearUnknown when a day of the window is of a year not told yet */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(ClientId id, FollowUpKind kind) {
        if (accounts.locked(id).orElse(null) instanceof Account.Opened account && wantsCall(account, kind)) {
            var window = CallWindow.of(account.tenancy().trial(), rules.windowOf(kind), calendarYears.current());
            if (reminders.openCall(id, kind, window.opensOn(), window.dueOn())) {
                outbox.append(due(account, kind, window));
            }
        }
    }

    /** TRL-7: who has paid already gets no sales call. A partner's own trial gets none either: it is not for sale. */
    private static boolean wantsCall(Account.Opened account, FollowUpKind kind) {
        return switch (kind) {
            case SUPPORT_CALL -> account instanceof Account.Trial || account instanceof Account.Paid;
            case SALES_CALL ->
                account instanceof Account.Trial && account.client().purpose() == Purpose.CLIENT;
        };
    }

    private static FollowUpDue due(Account.Opened account, FollowUpKind kind, CallWindow window) {
        var client = account.client();
        var contact = client.company().contact();
        return new FollowUpDue(
                client.id().value(),
                account.login(),
                client.partner(),
                client.company().name(),
                contact.name(),
                contact.phone().text(),
                kind.name(),
                window.opensOn(),
                window.dueOn());
    }
}
