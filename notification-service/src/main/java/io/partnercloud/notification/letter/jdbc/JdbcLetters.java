package io.partnercloud.notification.letter.jdbc;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.notification.letter.Address;
import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.DueLetter;
import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Past 200 lines because each statement stands where it is used; the reading of rows is in {@link LetterRow}. */
@Repository
class JdbcLetters implements Letters {
    private static final String KNOWN = """
            status = 'WAITING_FOR_CONTACT'
            and (client_id is null or exists (select from client_contacts c where c.id = client_id))
            and (recipient_kind not in ('PARTNER', 'PAYOUT_NOTICES') or exists (
                select from partner_contacts p where p.id = recipient_id and p.email is not null))""";

    private static final String READ =
            "select letters.*, r.reason as refusal from letters left join refused_addresses r on r.email = lower(letters.email) ";

    private final JdbcClient jdbc;

    JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> write(UUID event, LetterOrder order, Instant writtenAt) {
        var person = order.recipient() instanceof Recipient.Person known ? known : null;
        return jdbc.sql("""
                        insert into letters (event_id, template, recipient, recipient_kind, recipient_id, client_id,
                                             email, addressee, status, words, has_secret, sealed_secret, written_at)
                        values (:event, :template, :recipient, :kind, :recipientId, :client,
                                :email, :addressee, 'WAITING_FOR_CONTACT', :words::jsonb, :hasSecret, :secret, :writtenAt)
                        on conflict on constraint one_letter_per_event_template_and_recipient do nothing
                        returning id""")
                .param("event", event)
                .param("template", order.template().name())
                .param("recipient", order.recipient().reference())
                .param("kind", LetterRow.kind(order.recipient()))
                .param("recipientId", LetterRow.id(order.recipient()))
                .param("client", order.client())
                .param("email", person == null ? null : person.email())
                .param("addressee", person == null ? null : person.name())
                .param("words", EventJson.MAPPER.writeValueAsString(order.words()))
                .param("hasSecret", order.secret() != null)
                .param("secret", order.secret() == null ? null : order.secret().jwe())
                .param("writtenAt", Bind.at(writtenAt))
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<Waiting> addressable(int atMost) {
        return jdbc.sql("select * from letters where " + KNOWN
                        + " order by written_at, id for update skip locked limit :n")
                .param("n", atMost)
                .query(Row.as(LetterRow::waiting))
                .list();
    }

    @Override
    public boolean hasTwin(UUID id, String email) {
        return jdbc.sql("""
                        select exists (
                            select from letters twin join letters this using (event_id, template)
                            where this.id = :id and twin.id <> this.id and lower(twin.email) = lower(:email)
                            and twin.status <> 'WAITING_FOR_CONTACT')""")
                .param("id", id)
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void drop(UUID id) {
        jdbc.sql("delete from letters where id = :id and status = 'WAITING_FOR_CONTACT'")
                .param("id", id)
                .update();
    }

    @Override
    public void address(UUID id, Address address, Map<String, String> words, Instant now) {
        jdbc.sql("""
                        update letters
                        set status = 'DUE', email = :email, addressee = :addressee, words = words || :words::jsonb,
                            due_since = :now, next_attempt_at = :now
                        where id = :id and status = 'WAITING_FOR_CONTACT'""")
                .param("id", id)
                .param("email", address.email())
                .param("addressee", address.name())
                .param("words", EventJson.MAPPER.writeValueAsString(withName(words, address)))
                .param("now", Bind.at(now))
                .update();
    }

    private static Map<String, String> withName(Map<String, String> words, Address address) {
        var all = new HashMap<>(words);
        all.put("recipientName", address.name());
        return all;
    }

    @Override
    public List<DueLetter> lease(UUID lease, int atMost, Instant now, Duration leaseFor) {
        return jdbc
                .sql("""
                        with due as (
                            select id from letters
                            where status = 'DUE' and next_attempt_at <= :now
                            and (leased_until is null or leased_until <= :now)
                            order by next_attempt_at, id for update skip locked limit :n)
                        update letters set lease = :lease, leased_until = :until, attempts = attempts + 1
                        from due where letters.id = due.id
                        returning letters.*,
                            (select reason from refused_addresses r where r.email = lower(letters.email)) as refusal""")
                .param("now", Bind.at(now))
                .param("n", atMost)
                .param("lease", lease)
                .param("until", Bind.at(now.plus(leaseFor)))
                .query(Row.as(LetterRow::due))
                .list()
                .stream()
                .sorted(Comparator.comparing(DueLetter::dueSince))
                .toList();
    }

    @Override
    public boolean sent(UUID id, UUID lease, ComposedLetter masked, String messageId, Instant at) {
        return held(id, lease, """
                        status = 'SENT', subject = :subject, body = :body, message_id = :messageId, sent_at = :at,
                        sealed_secret = null, next_attempt_at = null, problem = null""")
                        .param("subject", masked.subject())
                        .param("body", masked.text())
                        .param("messageId", messageId)
                        .param("at", Bind.at(at))
                        .update()
                == 1;
    }

    @Override
    public boolean tryLater(UUID id, UUID lease, String problem, Instant nextAttemptAt) {
        return held(id, lease, "problem = :problem, next_attempt_at = :next")
                        .param("problem", problem)
                        .param("next", Bind.at(nextAttemptAt))
                        .update()
                == 1;
    }

    @Override
    public boolean giveUp(UUID id, UUID lease, LetterStatus refusedOrParked, String problem) {
        return held(id, lease, "status = :status, problem = :problem, next_attempt_at = null")
                        .param("status", refusedOrParked.name())
                        .param("problem", problem)
                        .update()
                == 1;
    }

    /** An update that ends the lease, and happens only while the lease is held. */
    private StatementSpec held(UUID id, UUID lease, String change) {
        return jdbc.sql("update letters set lease = null, leased_until = null, " + change
                        + " where id = :id and lease = :lease and status = 'DUE'")
                .param("id", id)
                .param("lease", lease);
    }

    @Override
    public void sendAgain(UUID id, Address address, Instant now) {
        jdbc.sql("""
                        update letters
                        set status = 'DUE', email = :email, addressee = :addressee, round = round + 1, attempts = 0,
                            due_since = :now, next_attempt_at = :now, problem = null
                        where id = :id""")
                .param("id", id)
                .param("email", address.email())
                .param("addressee", address.name())
                .param("now", Bind.at(now))
                .update();
    }

    @Override
    public void forget(UUID person) {
        jdbc.sql("""
                        delete from refused_addresses where email in (
                            select lower(email) from letters where recipient_kind = 'PERSON' and recipient_id = :person)""").param("person", person).update();
        jdbc.sql("delete from letters where recipient_kind = 'PERSON' and recipient_id = :person and status <> 'SENT'")
                .param("person", person)
                .update();
        jdbc.sql("""
                        update letters set email = '', addressee = '', words = '{}', subject = '', body = '',
                            has_secret = true -- it is gone: nobody sends the letter again
                        where recipient_kind = 'PERSON' and recipient_id = :person""").param("person", person).update();
    }

    @Override
    public void markRefused(String email, String reason, Instant at) {
        jdbc.sql("""
                        insert into refused_addresses (email, reason, refused_at) values (:email, :reason, :at)
                        on conflict (email) do nothing""")
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("at", Bind.at(at))
                .update();
    }

    @Override
    public void unmarkRefused(String email) {
        jdbc.sql("delete from refused_addresses where email = lower(:email)")
                .param("email", email)
                .update();
    }

    @Override
    public Optional<Letter> find(UUID id) {
        return jdbc.sql(READ + "where letters.id = :id")
                .param("id", id)
                .query(Row.as(LetterRow::letter))
                .optional();
    }

    @Override
    public Optional<Letter> findForUpdate(UUID id) {
        return jdbc.sql(READ + "where letters.id = :id for update of letters")
                .param("id", id)
                .query(Row.as(LetterRow::letter))
                .optional();
    }

    @Override
    public long count(LetterStatus status) {
        return jdbc.sql("select count(*) from letters where status = :status")
                .param("status", status.name())
                .query(Long.class)
                .single();
    }

    @Override
    public long pending(Instant now) {
        return jdbc.sql("select (select count(*) from letters where status = 'DUE'"
                        + " and (next_attempt_at <= :now or leased_until > :now))"
                        + " + (select count(*) from letters where " + KNOWN + ")")
                .param("now", Bind.at(now))
                .query(Long.class)
                .single();
    }
}
