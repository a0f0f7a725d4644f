package io.partnercloud.support.ticket.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.support.ticket.TicketNote;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operators told each other about a ticket. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoteView(String author, @Nullable String authorName, String text, Instant at) {
    static NoteView of(TicketNote note, Map<String, String> names) {
        return new NoteView(note.author(), names.get(note.author()), note.text(), note.writtenAt());
    }
}
