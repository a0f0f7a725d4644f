package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the support line was asked (TKT-1). Its type says what may still happen to it. */
public sealed interface Ticket {
    /**
     * What never changes once it was asked.
     *
     * @param partner whose client it is about or who asks; null for a client without a partner
     * @param askedBy who is told what becomes of it
     * @param answerDueAt when the first answer is due (TKT-2); null while the calendar of its year is unknown
     */
    record Request(
            UUID id,
            TicketNumber number,
            TicketKind kind,
            @Nullable UUID client,
            @Nullable ClientLogin login,
            @Nullable UUID partner,
            String subject,
            Instant openedAt,
            String openedBy,
            Asker askedBy,
            @Nullable Instant answerDueAt) {
        /** The client that sees it beside the partner; null where it is the partner's own affair. */
        public @Nullable UUID seenByClient() {
            return kind.isForPartnersOnly() ? null : client;
        }
    }

    /** Nobody has taken it yet. */
    record Registered(Request request, long version) implements Ticket {}

    /** An operator works on it. */
    record InProgress(
            Request request, String operator, @Nullable Instant firstAnsweredAt, long version) implements Ticket {}

    /** Done; it can be reopened through {@code reopenableThrough}. */
    record Closed(
            Request request,
            String operator,
            @Nullable Instant firstAnsweredAt,
            Instant closedAt,
            LocalDate reopenableThrough,
            long version)
            implements Ticket {}

    Request request();

    long version();

    default TicketStatus status() {
        return switch (this) {
            case Registered _ -> TicketStatus.REGISTERED;
            case InProgress _ -> TicketStatus.IN_PROGRESS;
            case Closed _ -> TicketStatus.CLOSED;
        };
    }

    /** An operator takes it. */
    default InProgress take(String operator) {
        return switch (this) {
            case Registered(var request, var version) -> new InProgress(request, operator, null, version);
            case InProgress taken ->
                throw new TicketRefusal.AlreadyTaken(taken.request().number());
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** It is given to an operator, by another or by themselves; an open ticket may change hands. */
    default InProgress assign(String operator) {
        return switch (this) {
            case Registered registered -> registered.take(operator);
            case InProgress(var request, var owner, var first, var version) -> {
                if (owner.equals(operator)) {
                    throw new TicketRefusal.AlreadyTaken(request.number());
                }
                yield new InProgress(request, operator, first, version);
            }
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** An operator answers; who answers what nobody has taken, takes it. */
    default InProgress answer(String operator, Instant at) {
        return switch (this) {
            case Registered(var request, var version) -> new InProgress(request, operator, at, version);
            case InProgress(var request, var owner, var first, var version) ->
                new InProgress(request, owner, first == null ? at : first, version);
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** Whoever asked adds something. A closed ticket has to be reopened first. */
    default Ticket ask() {
        return switch (this) {
            case Registered registered -> registered;
            case InProgress inProgress -> inProgress;
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    default Closed close(Instant at, LocalDate reopenableThrough) {
        return switch (this) {
            case Registered registered ->
                throw new TicketRefusal.NotTaken(registered.request().number());
            case InProgress(var request, var operator, var first, var version) ->
                new Closed(request, operator, first, at, reopenableThrough, version);
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** Back to the operator who had it. */
    default InProgress reopen(LocalDate on) {
        return switch (this) {
            case Registered _, InProgress _ ->
                throw new TicketRefusal.NotClosed(request().number());
            case Closed closed
            when on.isAfter(closed.reopenableThrough()) ->
                throw new TicketRefusal.ReopenPeriodOver(closed.request().number(), closed.reopenableThrough());
            case Closed closed ->
                new InProgress(closed.request(), closed.operator(), closed.firstAnsweredAt(), closed.version());
        };
    }
}
