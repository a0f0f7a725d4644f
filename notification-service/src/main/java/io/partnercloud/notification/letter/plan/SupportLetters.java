package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.contracts.support.TicketClosed;
import io.partnercloud.contracts.support.TicketDueSoon;
import io.partnercloud.contracts.support.TicketMessageAdded;
import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.contracts.support.TicketOverdue;
import io.partnercloud.contracts.support.TicketReopened;
import io.partnercloud.contracts.support.TicketWaits;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The letters that follow tickets and calls (TKT-1, TRL-6): what support does is told to whoever asked, what the asker does
 * to the operators.
 */
public final class SupportLetters {
    private static final String CLIENT = "CLIENT";

    private SupportLetters() {}

    public static List<LetterOrder> following(SupportEvent event) {
        return switch (event) {
            case TicketOpened opened -> opened(opened);
            case TicketAnswered it ->
                toAsker(
                        Template.TICKET_ANSWERED,
                        it.askedBy(),
                        it.partner(),
                        it.client(),
                        words(it.number(), it.kind(), it.subject(), it.login(), Map.of("text", it.text())));
            case TicketWaits it ->
                toAsker(
                        Template.TICKET_WAITS,
                        it.askedBy(),
                        it.partner(),
                        it.client(),
                        words(it.number(), it.kind(), it.subject(), it.login(), Map.of("text", it.text())));
            case TicketDueSoon it ->
                List.of(toOperators(
                        Template.TICKET_DUE_SOON_ALERT,
                        words(it.number(), it.kind(), it.subject(), it.login(), promise(it.timer(), it.dueAt()))));
            case TicketOverdue it ->
                List.of(toOperators(
                        Template.TICKET_OVERDUE_ALERT,
                        words(it.number(), it.kind(), it.subject(), it.login(), promise(it.timer(), it.dueAt()))));
            case TicketClosed it ->
                toAsker(
                        Template.TICKET_CLOSED,
                        it.askedBy(),
                        it.partner(),
                        it.client(),
                        words(
                                it.number(),
                                it.kind(),
                                it.subject(),
                                it.login(),
                                Map.of("reopenableThrough", InRussian.date(it.reopenableThrough()))));
            case TicketMessageAdded it ->
                List.of(toOperators(
                        Template.TICKET_MESSAGE_ALERT,
                        words(
                                it.number(),
                                it.kind(),
                                it.subject(),
                                it.login(),
                                Map.of("text", it.text(), "addedBy", it.addedBy()))));
            case TicketReopened it ->
                List.of(toOperators(
                        Template.TICKET_REOPENED_ALERT,
                        words(
                                it.number(),
                                it.kind(),
                                it.subject(),
                                it.login(),
                                Map.of("reopenedBy", it.reopenedBy()))));
            case FollowUpFinished finished -> called(finished);
        };
    }

    private static List<LetterOrder> opened(TicketOpened it) {
        var words = words(it.number(), it.kind(), it.subject(), it.login(), Map.of("text", it.text()));
        var orders = new ArrayList<>(toAsker(Template.TICKET_OPENED, it.openedBy(), it.partner(), it.client(), words));
        orders.add(toOperators(Template.TICKET_ALERT, words));
        return orders;
    }

    /** TRL-6: one letter after the third unanswered sales call; operators make the invoice of who wants to go on (TRL-13). */
    private static List<LetterOrder> called(FollowUpFinished finished) {
        if (finished.outcome().equals("WANTS_TO_GO_ON")) {
            return List.of(toOperators(
                    Template.WANTS_TO_GO_ON_ALERT,
                    Map.of("login", finished.login().text())));
        }
        if (!finished.kind().equals("SALES_CALL") || !finished.outcome().equals("UNREACHED")) {
            return List.of();
        }
        return List.of(LetterOrder.toClient(
                Template.CALLS_UNANSWERED,
                finished.client(),
                Map.of("login", finished.login().text())));
    }

    /** A partner's ticket is the partner's, also where it is about a client. */
    private static List<LetterOrder> toAsker(
            Template template,
            String askedBy,
            @Nullable UUID partner,
            @Nullable UUID client,
            Map<String, String> words) {
        if (partner != null && !askedBy.equals(CLIENT)) {
            return List.of(new LetterOrder(template, new Recipient.Partner(partner), null, words, null));
        }
        return client == null ? List.of() : List.of(LetterOrder.toClient(template, client, words));
    }

    private static Map<String, String> promise(String timer, Instant dueAt) {
        return Map.of("promise", InRussian.promise(timer), "dueAt", InRussian.moment(dueAt));
    }

    private static LetterOrder toOperators(Template template, Map<String, String> words) {
        return new LetterOrder(template, new Recipient.Operators(), null, words, null);
    }

    private static Map<String, String> words(
            String number, String kind, String subject, @Nullable ClientLogin login, Map<String, String> more) {
        var words = new HashMap<>(more);
        words.put("number", number);
        words.put("ticketKind", InRussian.ticketKind(kind));
        words.put("ticketSubject", subject);
        if (login != null) {
            words.put("login", login.text());
        }
        return words;
    }
}
