package io.partnercloud.support.ticket;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.support.timer.TimedTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that the support line was asked (TKT-1). Its type says what may still happen to it. */
public sealed interface Ticket {
    /**
     * What was asked, and what is promised for it.
     *
     * @param partner whose client it is about or who asks; null for a client without a partner
     * @param askedBy who is told what becomes of it
     * @param queue in which queue of the desk it is (TKT-5); a client that becomes a premium one changes it
     * @param answerDueAt when the first answer is due (TKT-2), and {@code solutionDueAt} the solution; null while the asker is
     *     asked, and while the calendar of its year is unknown
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
            TicketQueue queue,
            @Nullable Instant answerDueAt,
            @Nullable Instant solutionDueAt) {
        /** The client that sees it beside the partner; null where it is the partner's own affair. */
        public @Nullable UUID seenByClient() {
            return kind.isForPartnersOnly() ? null : client;
        }

        TimedTicket timed() {
            return new TimedTicket(id, partner, seenByClient());
        }
    }

    /** Nobody has taken it yet. */
    record Registered(Request request, long version) implements Ticket {}

    /**
     * An operator works on it.
     *
     * @param waitingSince since when it waits for whoever asked, who was asked something; null when it does not
     */
    record InProgress(
            Request request,
            String operator,
            @Nullable Instant firstAnsweredAt,
            @Nullable Instant waitingSince,
            long version)
            implements Ticket {
        private InProgress waiting(@Nullable Instant since) {
            return new InProgress(request, operator, firstAnsweredAt, since, version);
        }
    }

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
            case Registered(var request, var version) -> new InProgress(request, operator, null, null, version);
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
            case InProgress(var request, var owner, var first, var waiting, var version) -> {
                if (owner.equals(operator)) {
                    throw new TicketRefusal.AlreadyTaken(request.number());
                }
                yield new InProgress(request, operator, first, waiting, version);
            }
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** An operator answers; who answers what nobody has taken, takes it. */
    default InProgress answer(String operator, Instant at) {
        return switch (this) {
            case Registered(var request, var version) -> new InProgress(request, operator, at, null, version);
            case InProgress taken ->
                new InProgress(
                        taken.request(),
                        taken.operator(),
                        taken.firstAnsweredAt() == null ? at : taken.firstAnsweredAt(),
                        null,
                        taken.version());
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** Whoever asked is asked something; who asks back in what nobody has taken, takes it. Asked again it waits since the last time. */
    default InProgress waitForAsker(String operator, Instant at) {
        return switch (this) {
            case Registered registered -> registered.take(operator).waiting(at);
            case InProgress taken -> taken.waiting(at);
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** Nobody is waited for any more. */
    default InProgress goOn() {
        return switch (this) {
            case InProgress taken when taken.waitingSince() != null -> taken.waiting(null);
            case Registered _, InProgress _ ->
                throw new TicketRefusal.NotWaiting(request().number());
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    /** Whoever asked adds something, and is not waited for any more. A closed ticket has to be reopened first. */
    default Ticket ask() {
        return switch (this) {
            case Registered registered -> registered;
            case InProgress inProgress -> inProgress.waiting(null);
            case Closed closed ->
                throw new TicketRefusal.IsClosed(closed.request().number());
        };
    }

    default Closed close(Instant at, LocalDate reopenableThrough) {
        return switch (this) {
            case Registered registered ->
                throw new TicketRefusal.NotTaken(registered.request().number());
            case InProgress taken ->
                new Closed(
                        taken.request(),
                        taken.operator(),
                        taken.firstAnsweredAt(),
                        at,
                        reopenableThrough,
                        taken.version());
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
                new InProgress(closed.request(), closed.operator(), closed.firstAnsweredAt(), null, closed.version());
        };
    }
}
