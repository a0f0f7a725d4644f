package io.partnercloud.support.ticket.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.ticket.TicketNote;
import io.partnercloud.support.ticket.TicketNotes;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTicketNotes implements TicketNotes {
    private final JdbcClient jdbc;

    JdbcTicketNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID ticket, TicketNote note) {
        jdbc.sql("""
                        insert into ticket_notes (ticket_id, author, text, written_at)
                        values (:ticket, :author, :text, :writtenAt)""")
                .param("ticket", ticket)
                .param("author", note.author())
                .param("text", note.text())
                .param("writtenAt", Bind.at(note.writtenAt()))
                .update();
    }

    @Override
    public List<TicketNote> of(UUID ticket) {
        return jdbc.sql("select * from ticket_notes where ticket_id = :ticket order by position")
                .param("ticket", ticket)
                .query(Row.as(row -> new TicketNote(row.text("author"), row.text("text"), row.instant("written_at"))))
                .list();
    }
}
