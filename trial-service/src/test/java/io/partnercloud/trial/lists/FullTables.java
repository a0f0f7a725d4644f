package io.partnercloud.trial.lists;

import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** Tables as they are after some years: 10,000 requests of 50 partners, one of which has a quarter of them; nine in ten became clients. */
final class FullTables {
    static final UUID LARGEST_PARTNER = UUID.fromString("00000000-0000-7000-9000-000000000001");
    static final String ONE_OF_ITS_CLIENTS = "1R000008";

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
            insert into partners (id, name, code)
            select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'ООО «Партнёр ' || n || '»',
                   lpad(n::text, 4, '0')
            from generate_series(1, 50) n;
            insert into trial_requests (id, partner_id, name, inn, contact_name, phone, email, products, users, purpose,
                                        comment, origin, asked_on, status, standing, reason, ends_on)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' ||
                    lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   'ООО «Ромашка ' || n || '»', null, 'Анна', '+79161234567', 'anna@example.test',
                   '{BP,ZUP}', 3, 'CLIENT', '', 'CABINET', date '2020-01-01' + n / 20,
                   case when n % 20 = 1 then 'REJECTED' when n % 20 = 2 then 'WAITING_FOR_OPERATOR' else 'ACCEPTED' end,
                   case n % 20 when 1 then 'REJECTED' when 2 then 'WAITING_FOR_OPERATOR' when 3 then 'TRIAL'
                               when 4 then 'PAID' when 5 then 'BLOCKED' when 6 then 'PROVISIONING' when 7 then 'FAILED'
                               else 'DELETED' end,
                   case when n % 20 in (1, 2) then 'RECENT_TRIAL' end,
                   case when n % 20 not in (1, 2, 6, 7) then date '2020-01-15' + n / 20 end
            from generate_series(1, 10000) n;
            insert into clients (id, partner_id, login, name, inn, contact_name, phone, email, products, users, purpose,
                                 status, failure, trial_starts_on, trial_ends_on, contract_date, paid_through,
                                 connections, rented_infobases, rented_infobase_gb, rented_file_gb,
                                 block_reason, blocked_on, deletion_on, deleted_on)
            select id, partner_id, '1R' || right(id::text, 6), name, inn, contact_name, phone, email, products, users,
                   purpose, standing, case when standing = 'FAILED' then 'provider_refused' end, asked_on, ends_on,
                   case when standing = 'PAID' then asked_on end, case when standing = 'PAID' then ends_on + 30 end,
                   case when standing = 'PAID' then 3 end, case when standing = 'PAID' then 0 end,
                   case when standing = 'PAID' then 0 end, case when standing = 'PAID' then 0 end,
                   case when standing in ('BLOCKED', 'DELETED') then 'TRIAL_ENDED' end,
                   case when standing = 'BLOCKED' then ends_on end, case when standing = 'BLOCKED' then ends_on + 14 end,
                   case when standing = 'DELETED' then ends_on + 14 end
            from trial_requests where status = 'ACCEPTED';
            insert into client_services (client_id, service, partner_id, name, login, tariff, status, trial_ends_on, paid_through)
            select id, service, partner_id, name, login, service,
                   'PAID', coalesce(trial_ends_on, date '2021-01-01'), date '2021-01-01'
              from clients, unnest('{PBX,CASH_DESK}'::text[]) as service where right(id::text, 1) in ('4', '8');
            insert into parameters_in_use (client_id, due, due_at, in_use)
            select id, allowance, now(),
                   case when right(id::text, 2) = '48' then jsonb_set(allowance, '{users}', '2') else allowance end
              from clients, cast('{"products": ["BP"], "users": 3, "connections": 3, "infobases": 10, "infobaseGb": 30,
                                   "fileGb": 20, "terminalAccess": false, "publishedInfobases": 0,
                                   "exchangeServer": false, "premium": false}' as jsonb) as allowance;
            insert into infobases (client_id, name, configuration)
            select id, code, code from clients, unnest(products) as code;
            insert into client_users (client_id, number) select id, number from clients, generate_series(1, 3) as number;
            insert into releases (id, configuration, number, notes, status, is_current, published_at, created_at)
            select ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid,
                   'C' || n % 40, '3.0.' || n, '', case when n % 10 = 0 then 'DRAFT' else 'PUBLISHED' end, false,
                   case when n % 10 <> 0 then timestamptz '2020-01-01 10:00+03' + n * interval '1 hour' end,
                   timestamptz '2020-01-01 10:00+03' + n * interval '1 hour'
            from generate_series(1, 4000) n;
            insert into planned_updates (client_id, infobase_id, release_id, starts_at, announced_at, status, try_at, settled_at)
            select i.client_id, i.id, r.id, night, r.created_at, case when right(i.id::text, 1) = '1' then 'PLANNED' else 'DONE' end,
                   night, case when right(i.id::text, 1) <> '1' then r.created_at end
            from infobases i join lateral (select id, created_at from releases order by id limit 1) r on true,
                 lateral (select r.created_at + case when right(i.id::text, 1) = '1' then interval '80 years' else interval '4 days' end as night) n;
            insert into operator_tasks (client_id, kind, reason, opened_at, closed_at, outcome)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 2 = 0 then 'PROVISIONING_FAILED' else 'PAID_AFTER_DELETION' end, 'provider_refused',
                   timestamptz '2020-01-01 10:00+03' + n * interval '1 hour',
                   case when n % 50 <> 0 then timestamptz '2020-01-02 10:00+03' + n * interval '1 hour' end,
                   case when n % 50 <> 0 then 'RETRIED' end
            from generate_series(8, 7500) n where n % 20 not in (1, 2)
            """;
}
