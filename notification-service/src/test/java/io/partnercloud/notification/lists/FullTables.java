package io.partnercloud.notification.lists;

import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.SQLException;

/** Tables as they are after some years: 10,000 letters. */
final class FullTables {

    private FullTables() {}

    /** Without triggers and foreign keys, which is why it takes seconds. */
    static void fill(ServiceDatabase database) {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : ROWS.split(";", -1)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String ROWS = """
            insert into letters (event_id, template, recipient, recipient_kind, recipient_id, email, addressee, status, words,
                                 has_secret, subject, body, written_at, next_attempt_at, sent_at)
            select uuidv7(), case n % 3 when 0 then 'INVOICE_ISSUED' when 1 then 'INVOICE_PAID' else 'PAYMENT_REMINDER' end,
                   'client:' || n, 'CLIENT', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'client' || n || '@example.test', 'Анна',
                   case when n % 100 = 0 then 'DUE' when n % 50 = 1 then 'REFUSED' else 'SENT' end, '{}', false,
                   'Счёт ' || n, 'Счёт ' || n || ' выставлен', timestamptz '2020-01-01 10:00+03' + n * interval '1 hour',
                   case when n % 100 = 0 then timestamptz '2100-01-01 10:00+03' end,
                   case when n % 100 <> 0 and n % 50 <> 1 then timestamptz '2020-01-01 11:00+03' + n * interval '1 hour' end
            from generate_series(1, 10000) n
            """;
}
