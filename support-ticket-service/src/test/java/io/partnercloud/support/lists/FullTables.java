package io.partnercloud.support.lists;

import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** Tables as they are after some years: 10,000 tickets of 50 partners, one of which has a quarter of them, and as many calls. */
final class FullTables {
    static final UUID LARGEST_PARTNER = UUID.fromString("00000000-0000-7000-9000-000000000001");
    static final String ONE_OF_ITS_CLIENTS = "1R000008";
    static final UUID THAT_CLIENT = UUID.fromString("00000000-0000-7000-8000-000000000008");

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
            insert into partners (id, name)
            select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'ООО «Партнёр ' || n || '»'
            from generate_series(1, 50) n;
            insert into clients (id, login, partner_id, name, trial_status)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1R' || lpad(n::text, 6, '0'),
                   ('00000000-0000-7000-9000-' ||
                    lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   'ООО «Ромашка ' || n || '»', 'TRIAL'
            from generate_series(1, 5000) n;
            insert into tickets (id, number, kind, client_id, client_login, partner_id, subject, status, opened_at, opened_by,
                                 asked_by, queue, answer_due_at, operator, first_answered_at, closed_at, reopenable_through,
                                 waiting_since)
            select uuidv7(), 'T-' || lpad(n::text, 6, '0'),
                   (array['QUESTION', 'ATTRIBUTION_CLAIM', 'MISSING_PAYOUT', 'CONSULTATION', 'BACKUP_ARCHIVE', 'MOVE_UPDATE',
                          'ITS_REGISTRATION', 'CHANGE_PARAMETERS', 'OTHER'])[1 + n % 9],
                   ('00000000-0000-7000-8000-' || lpad((n % 5000)::text, 12, '0'))::uuid,
                   '1R' || lpad((n % 5000)::text, 6, '0'),
                   ('00000000-0000-7000-9000-' ||
                    lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   'Как обновить базу ' || n,
                   case when n % 40 = 8 then 'REGISTERED' when n % 40 = 12 then 'IN_PROGRESS' else 'CLOSED' end,
                   timestamptz '2020-01-01 10:00+03' + n * interval '1 hour', 'somebody', 'PARTNER',
                   (array['LINE', 'PREMIUM', 'SETTLEMENTS', 'PARTNERS'])[1 + n % 4],
                   timestamptz '2020-01-01 18:00+03' + n * interval '1 hour',
                   case when n % 40 <> 8 then 'operator-' || n % 20 end,
                   case when n % 40 not in (8, 12) then timestamptz '2020-01-01 12:00+03' + n * interval '1 hour' end,
                   case when n % 40 not in (8, 12) then timestamptz '2020-01-01 15:00+03' + n * interval '1 hour' end,
                   case when n % 40 not in (8, 12) then date '2020-01-08' + n / 24 end,
                   case when n % 80 = 12 then timestamptz '2020-01-01 13:00+03' + n * interval '1 hour' end
            from generate_series(1, 10000) n;
            update tickets set id = '00000000-0000-7000-a000-000000000008' where number = 'T-000008';
            insert into ticket_messages (ticket_id, partner_id, client_id, side, author, text, written_at)
            select id, partner_id, client_id, 'ASKER', 'somebody', 'Как?', opened_at from tickets;
            insert into ticket_search (ticket_id, partner_id, client_id, document)
            select id, partner_id, client_id, words_of(subject) from tickets;
            insert into call_tasks (id, client_id, client_login, client_name, contact_name, kind, opens_on, due_on, status)
            select uuidv7(), uuidv7(), '1R' || lpad((n % 5000)::text, 6, '0'), 'ООО «Ромашка»', 'Анна',
                   case when n % 2 = 0 then 'SUPPORT_CALL' else 'SALES_CALL' end, date '2020-01-01' + n / 20,
                   date '2020-01-03' + n / 20,
                   case when n % 40 = 0 then 'OPEN' when n % 9 = 0 then 'UNREACHED' when n % 7 = 0 then 'CANCELLED'
                        else 'REACHED' end
            from generate_series(1, 10000) n
            """;
}
