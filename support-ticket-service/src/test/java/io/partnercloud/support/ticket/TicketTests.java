package io.partnercloud.support.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTests {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate THROUGH = LocalDate.of(2026, 11, 30);

    enum Command {
        TAKE(ticket -> ticket.take("maria")),
        ANSWER(ticket -> ticket.answer("maria", NOW)),
        ASSIGN(ticket -> ticket.assign("pavel")),
        ASK(Ticket::ask),
        CLOSE(ticket -> ticket.close(NOW, THROUGH)),
        WAIT(ticket -> ticket.waitForAsker("maria", NOW)),
        GO_ON(Ticket::goOn),
        REOPEN(ticket -> ticket.reopen(THROUGH));

        @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
        private final UnaryOperator<Ticket> on;

        Command(UnaryOperator<Ticket> on) {
            this.on = on;
        }
    }

    @ParameterizedTest // TKT-1
    @CsvSource({
        "REGISTERED,  TAKE,   IN_PROGRESS",
        "REGISTERED,  ANSWER, IN_PROGRESS",
        "REGISTERED,  ASSIGN, IN_PROGRESS",
        "IN_PROGRESS, ASSIGN, IN_PROGRESS",
        "REGISTERED,  ASK,    REGISTERED",
        "IN_PROGRESS, ANSWER, IN_PROGRESS",
        "IN_PROGRESS, ASK,    IN_PROGRESS",
        "REGISTERED,  WAIT,   IN_PROGRESS",
        "IN_PROGRESS, WAIT,   IN_PROGRESS",
        "IN_PROGRESS, CLOSE,  CLOSED",
        "CLOSED,      REOPEN, IN_PROGRESS"
    })
    void aLegalCommandLeadsToItsState(TicketStatus from, Command command, TicketStatus to) {
        assertThat(command.on.apply(ticket(from)).status()).isEqualTo(to);
    }

    @ParameterizedTest // TKT-1
    @CsvSource({
        "REGISTERED,  CLOSE,  ticket_not_taken",
        "REGISTERED,  REOPEN, ticket_not_closed",
        "IN_PROGRESS, TAKE,   ticket_already_taken",
        "IN_PROGRESS, REOPEN, ticket_not_closed",
        "CLOSED,      TAKE,   ticket_is_closed",
        "CLOSED,      ANSWER, ticket_is_closed",
        "CLOSED,      ASSIGN, ticket_is_closed",
        "CLOSED,      ASK,    ticket_is_closed",
        "CLOSED,      CLOSE,  ticket_is_closed",
        "REGISTERED,  GO_ON,  ticket_not_waiting",
        "IN_PROGRESS, GO_ON,  ticket_not_waiting",
        "CLOSED,      GO_ON,  ticket_is_closed",
        "CLOSED,      WAIT,   ticket_is_closed"
    })
    void anIllegalCommandIsRefused(TicketStatus from, Command command, String code) {
        assertThatThrownBy(() -> command.on.apply(ticket(from)))
                .isInstanceOfSatisfying(
                        TicketRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test // the two tables above leave nothing out
    void everyStateAndCommandIsDecided() {
        assertThat(TicketStatus.values()).hasSize(3);
        assertThat(Command.values()).hasSize((11 + 13) / 3);
    }

    @Test // TKT-1: seven days, the last included
    void aTicketReopensThroughItsLastDayAndNotAfter() {
        var closed = ticket(TicketStatus.CLOSED);

        assertThatCode(() -> closed.reopen(THROUGH)).doesNotThrowAnyException();
        assertThatThrownBy(() -> closed.reopen(THROUGH.plusDays(1))).isInstanceOf(TicketRefusal.ReopenPeriodOver.class);
    }

    @Test // TKT-2
    void onlyTheFirstAnswerIsTheFirst() {
        var once = ticket(TicketStatus.REGISTERED).answer("maria", NOW);
        var twice = once.answer("pavel", NOW.plusSeconds(60));

        assertThat(twice.firstAnsweredAt()).isEqualTo(NOW);
        assertThat(twice.operator()).isEqualTo("maria");
    }

    @Test // TKT-2: whoever is heard, or answered, is not waited for any more
    void waitingEndsWithTheNextWordOfEitherSide() {
        var waiting = ticket(TicketStatus.IN_PROGRESS).waitForAsker("maria", NOW);

        assertThat(waiting.waitingSince()).isEqualTo(NOW);
        assertThat(waiting.firstAnsweredAt()).isNull(); // a question is no answer
        assertThat(waiting.assign("pavel").waitingSince()).isEqualTo(NOW);
        assertThat(List.of(waiting.ask(), waiting.answer("maria", NOW), waiting.goOn()))
                .allSatisfy(ticket ->
                        assertThat(((Ticket.InProgress) ticket).waitingSince()).isNull());
    }

    @ParameterizedTest // TKT-2, TKT-5
    @CsvSource({
        "QUESTION, false, LINE",
        "QUESTION, true, PREMIUM",
        "MISSING_PAYOUT, false, SETTLEMENTS",
        "ATTRIBUTION_CLAIM, true, PARTNERS"
    })
    void aTicketComesToItsQueue(TicketKind kind, boolean premium, TicketQueue queue) {
        assertThat(TicketQueue.of(kind, premium)).isEqualTo(queue);
    }

    private static Ticket ticket(TicketStatus status) {
        var request = new Ticket.Request(
                UUID.randomUUID(),
                TicketNumber.of(1),
                TicketKind.QUESTION,
                UUID.randomUUID(),
                new ClientLogin("1R00042"),
                UUID.randomUUID(),
                "Не открывается база",
                NOW,
                "partner",
                Asker.PARTNER,
                TicketQueue.LINE,
                NOW,
                NOW);
        return switch (status) {
            case REGISTERED -> new Ticket.Registered(request, 0);
            case IN_PROGRESS -> new Ticket.InProgress(request, "maria", null, null, 1);
            case CLOSED -> new Ticket.Closed(request, "maria", NOW, NOW, THROUGH, 2);
        };
    }
}
