package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.client.People;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketFiles;
import io.partnercloud.support.ticket.TicketMessage;
import io.partnercloud.support.ticket.TicketNote;
import io.partnercloud.support.ticket.TicketNotes;
import io.partnercloud.support.ticket.Tickets;
import io.partnercloud.support.timer.KeepTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows a ticket by itself, with what was said and sent in it; to operators with the names of who did so. */
@Component
class TicketViews {
    private final Tickets tickets;
    private final TicketNotes notes;
    private final KeepTime keepTime;
    private final TicketFiles files;
    private final People people;

    TicketViews(Tickets tickets, TicketNotes notes, KeepTime keepTime, TicketFiles files, People people) {
        this.tickets = tickets;
        this.notes = notes;
        this.keepTime = keepTime;
        this.files = files;
        this.people = people;
    }

    ResponseEntity<TicketView> answer(ResponseEntity.BodyBuilder answer, Scope scope, Ticket ticket) {
        return answer.eTag(Versions.etag(ticket.version())).body(of(scope, ticket));
    }

    private TicketView of(Scope scope, Ticket ticket) {
        var id = ticket.request().id();
        var messages = tickets.messages(id);
        var noted = scope instanceof Operator ? notes.of(id) : null;
        var names = names(ticket, messages, noted);
        return TicketView.whole(
                ticket,
                scope,
                names,
                views(scope, messages, names),
                noted == null
                        ? null
                        : noted.stream().map(note -> NoteView.of(note, names)).toList(),
                noted == null ? null : timers(id),
                files.of(id).stream().map(AttachmentView::of).toList(),
                tickets.rating(id).map(RatingView::of).orElse(null));
    }

    private List<TimerView> timers(UUID ticket) {
        return keepTime.used(ticket).entrySet().stream()
                .map(timer -> TimerView.of(timer.getKey(), timer.getValue().toMinutes()))
                .toList();
    }

    private static List<MessageView> views(Scope scope, List<TicketMessage> messages, Map<String, String> names) {
        return messages.stream()
                .map(message -> MessageView.of(message, scope, names))
                .toList();
    }

    private Map<String, String> names(Ticket ticket, List<TicketMessage> messages, @Nullable List<TicketNote> noted) {
        if (noted == null) {
            return Map.of();
        }
        var subjects = new HashSet<String>();
        messages.forEach(message -> subjects.add(message.author()));
        noted.forEach(note -> subjects.add(note.author()));
        var operator = TicketView.operator(ticket);
        if (operator != null) {
            subjects.add(operator);
        }
        return people.names(subjects);
    }
}
