package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.support.FollowUpFinished;
import io.partnercloud.contracts.support.SupportEvent;
import io.partnercloud.contracts.support.TicketAnswered;
import io.partnercloud.contracts.support.TicketClosed;
import io.partnercloud.contracts.support.TicketOpened;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that follow tickets and calls (TKT-1, TRL-6). A ticket's letters go to the partner, else to the client. */
public final class SupportLetters {
    private SupportLetters() {}

    public static List<LetterOrder> following(SupportEvent event) {
        return switch (event) {
            case TicketOpened opened -> opened(opened);
            case TicketAnswered answered ->
                toAsker(
                        Template.TICKET_ANSWERED,
                        answered.partner(),
                        answered.client(),
                        words(
                                answered.number(),
                                answered.subject(),
                                answered.login(),
                                Map.of("text", answered.text())));
            case TicketClosed closed ->
                toAsker(
                        Template.TICKET_CLOSED,
                        closed.partner(),
                        closed.client(),
                        words(
                                closed.number(),
                                closed.subject(),
                                closed.login(),
                                Map.of("reopenableThrough", InRussian.date(closed.reopenableThrough()))));
            case FollowUpFinished finished -> unanswered(finished);
        };
    }

    private static List<LetterOrder> opened(TicketOpened opened) {
        var words = words(
                opened.number(),
                opened.subject(),
                opened.login(),
                Map.of("text", opened.text(), "ticketKind", opened.kind()));
        var orders = new ArrayList<>(toAsker(Template.TICKET_OPENED, opened.partner(), opened.client(), words));
        orders.add(new LetterOrder(Template.TICKET_ALERT, new Recipient.Operators(), null, words, null));
        return orders;
    }

    /** TRL-6: one letter after the third unanswered sales call. */
    private static List<LetterOrder> unanswered(FollowUpFinished finished) {
        if (!finished.kind().equals("SALES_CALL") || !finished.outcome().equals("UNREACHED")) {
            return List.of();
        }
        return List.of(LetterOrder.toClient(
                Template.CALLS_UNANSWERED,
                finished.client(),
                Map.of("login", finished.login().text())));
    }

    private static List<LetterOrder> toAsker(
            Template template, @Nullable UUID partner, @Nullable UUID client, Map<String, String> words) {
        if (partner != null) {
            return List.of(new LetterOrder(template, new Recipient.Partner(partner), null, words, null));
        }
        return client == null ? List.of() : List.of(LetterOrder.toClient(template, client, words));
    }

    private static Map<String, String> words(
            String number, String subject, @Nullable ClientLogin login, Map<String, String> more) {
        var words = new HashMap<>(more);
        words.put("number", number);
        words.put("ticketSubject", subject);
        if (login != null) {
            words.put("login", login.text());
        }
        return words;
    }
}
