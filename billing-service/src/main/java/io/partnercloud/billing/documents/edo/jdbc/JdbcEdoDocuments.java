package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.edo.EdoDocuments;
import io.partnercloud.billing.documents.edo.EdoRefusal;
import io.partnercloud.billing.documents.edo.ElectronicDocument;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sendings. When one is due is read off the database's own clock: waiting has nothing to do with business dates. */
@Repository
@Transactional
class JdbcEdoDocuments implements EdoDocuments {
    private final JdbcClient jdbc;

    JdbcEdoDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ElectronicDocument> claim(int atMost, Duration within) {
        return jdbc.sql("""
                        update edo_documents
                        set due_at = now() + make_interval(secs => :within), attempts = attempts + 1
                        where id in (select id from edo_documents where status = 'WAITING' and due_at <= now()
                                     order by due_at limit :atMost for update skip locked)
                        returning *
                        """)
                .param("within", within.toSeconds())
                .param("atMost", atMost)
                .query(Row.as(EdoRows::read))
                .list();
    }

    @Override
    public void sent(UUID id, Instant at) {
        jdbc.sql("""
                        update edo_documents
                        set status = 'SENT', status_since = :at, sent_at = :at, last_error = null
                        where id = :id and status = 'WAITING'
                        """).param("id", id).param("at", Bind.at(at)).update();
    }

    @Override
    public void failed(UUID id, String reason, Duration pause) {
        jdbc.sql("""
                        update edo_documents
                        set due_at = now() + make_interval(secs => :pause), last_error = :reason
                        where id = :id and status = 'WAITING'
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("pause", pause.toSeconds())
                .update();
    }

    @Override
    public void held(UUID id, String reason, Instant at) {
        jdbc.sql("""
                        update edo_documents
                        set status = 'HELD', status_since = :at, reason = :reason, last_error = null
                        where id = :id and status = 'WAITING'
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("at", Bind.at(at))
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(ClientId client) {
        jdbc.sql("""
                        update edo_documents
                        set status = 'WAITING', status_since = queued_at, reason = null, due_at = now()
                        where client_id = :client and status = 'HELD'
                        """).param("client", client.value()).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void onPaper(ElectronicDocument document, String reason, Instant at) {
        var ended = jdbc.sql("""
                        update edo_documents
                        set status = 'ON_PAPER', status_since = :at, reason = :reason, refused_at = null
                        where id = :id and superseded_at is null
                        """)
                .param("id", document.id())
                .param("reason", reason)
                .param("at", Bind.at(at))
                .update();
        if (ended == 0) {
            throw new EdoRefusal.NothingToHandOver(document);
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ElectronicDocument> lock(UUID id) {
        return jdbc.sql("select * from edo_documents where id = :id for update")
                .param("id", id)
                .query(Row.as(EdoRows::read))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ElectronicDocument> current(ActNumber act) {
        return jdbc.sql("select * from edo_documents where act = :act and superseded_at is null")
                .param("act", act.text())
                .query(Row.as(EdoRows::read))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(ElectronicDocument document) {
        var times = document.times();
        jdbc.sql("""
                        update edo_documents
                        set status = :status, reason = :reason, sent_at = :sent, delivered_at = :delivered,
                            asked_at = :asked, signed_at = :signed, refused_at = :refused,
                            status_since = coalesce(:signed, :refused, :asked, :delivered, :sent, queued_at)
                        where id = :id
                        """)
                .param("id", document.id())
                .param("status", document.status().name())
                .param("reason", document.reason(), Types.VARCHAR)
                .param("sent", Bind.at(times.sentAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("delivered", Bind.at(times.deliveredAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("asked", Bind.at(times.askedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("signed", Bind.at(times.signedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("refused", Bind.at(times.refusedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queueAgain(ElectronicDocument document) {
        jdbc.sql("""
                        update edo_documents set status = 'WAITING', status_since = queued_at, sent_at = null, reason = null,
                            due_at = now()
                        where id = :id
                        """).param("id", document.id()).update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ElectronicDocument supersede(ElectronicDocument document, UUID id, Instant at) {
        var superseded = jdbc.sql(
                        "update edo_documents set superseded_at = :at where id = :id and superseded_at is null")
                .param("id", document.id())
                .param("at", Bind.at(at))
                .update();
        if (superseded == 0) {
            throw new EdoRefusal.NothingToSendAgain(document);
        }
        return jdbc.sql("""
                        insert into edo_documents (id, act, client_id, partner_id, status_since, queued_at)
                        select :new, act, client_id, partner_id, :at, :at from edo_documents where id = :id
                        returning *
                        """)
                .param("new", id)
                .param("id", document.id())
                .param("at", Bind.at(at))
                .query(Row.as(EdoRows::read))
                .single();
    }
}
