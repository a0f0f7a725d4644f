package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.support.client.ClientStatus;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Why the support line does not do what was asked. */
public abstract sealed class TicketRefusal extends Refusal {
    private TicketRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such ticket, or it is another partner's. */
    public static final class Unknown extends TicketRefusal {
        public Unknown(UUID ticket) {
            super(Kind.UNKNOWN, "ticket_unknown", Map.of("ticket", ticket));
        }
    }

    /** There is no such client, or it is another partner's. */
    public static final class ClientUnknown extends TicketRefusal {
        public ClientUnknown(ClientLogin login) {
            super(Kind.UNKNOWN, "client_unknown", Map.of("client", login.text()));
        }
    }

    /** Whoever asks has an account that the support line has not heard of yet. */
    public static final class AccountUnknown extends TicketRefusal {
        public AccountUnknown() {
            super(Kind.UNKNOWN, "account_unknown", Map.of());
        }
    }

    /** Only partners ask about the programme itself. */
    public static final class ForPartnersOnly extends TicketRefusal {
        public ForPartnersOnly(TicketKind kind) {
            super(Kind.RULE, "ticket_kind_for_partners", Map.of("kind", kind.name()));
        }
    }

    /** There is no such file in the ticket. */
    public static final class FileUnknown extends TicketRefusal {
        public FileUnknown(UUID file) {
            super(Kind.UNKNOWN, "ticket_file_unknown", Map.of("file", file));
        }
    }

    /** It has as many files as a ticket may have. */
    public static final class TooManyFiles extends TicketRefusal {
        public TooManyFiles(TicketNumber number, int most) {
            super(Kind.RULE, "ticket_too_many_files", Map.of("number", number.text(), "most", most));
        }
    }

    /** Tickets of this kind are about a client's account. */
    public static final class ClientNeeded extends TicketRefusal {
        public ClientNeeded(TicketKind kind) {
            super(Kind.RULE, "client_needed", Map.of("kind", kind.name()));
        }
    }

    /** ITS services are only for paid clients (CLI-6). */
    public static final class ItsOnlyForPaid extends TicketRefusal {
        public ItsOnlyForPaid(ClientLogin login, ClientStatus status) {
            super(Kind.RULE, "its_only_for_paid_clients", Map.of("client", login.text(), "status", status.name()));
        }
    }

    /** An operator works on it already. */
    public static final class AlreadyTaken extends TicketRefusal {
        public AlreadyTaken(TicketNumber number) {
            super(Kind.CONFLICT, "ticket_already_taken", Map.of("number", number.text()));
        }
    }

    /** Nobody has taken it, so nobody can close it. */
    public static final class NotTaken extends TicketRefusal {
        public NotTaken(TicketNumber number) {
            super(Kind.CONFLICT, "ticket_not_taken", Map.of("number", number.text()));
        }
    }

    /** It is closed. */
    public static final class IsClosed extends TicketRefusal {
        public IsClosed(TicketNumber number) {
            super(Kind.CONFLICT, "ticket_is_closed", Map.of("number", number.text()));
        }
    }

    /** It does not wait for whoever asked. */
    public static final class NotWaiting extends TicketRefusal {
        public NotWaiting(TicketNumber number) {
            super(Kind.CONFLICT, "ticket_not_waiting", Map.of("number", number.text()));
        }
    }

    /** It is not closed, so it cannot be reopened. */
    public static final class NotClosed extends TicketRefusal {
        public NotClosed(TicketNumber number) {
            super(Kind.CONFLICT, "ticket_not_closed", Map.of("number", number.text()));
        }
    }

    /** It was closed too long ago (TKT-1): a new ticket is needed. */
    public static final class ReopenPeriodOver extends TicketRefusal {
        public ReopenPeriodOver(TicketNumber number, LocalDate through) {
            super(Kind.RULE, "reopen_period_over", Map.of("number", number.text(), "through", through));
        }
    }
}
