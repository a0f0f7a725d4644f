package io.partnercloud.reward.lists;

import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** Tables as they are after some years: 3,000 partners, and 10,000 accruals of which one partner has a quarter. */
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

    // The last two of an entrepreneur's twelve digits are check digits (PRT-2).
    private static final String ROWS = """
            create function pg_temp.check_digit(digits text, weights int[]) returns text language sql as $$
                select (sum(substr(digits, place::int, 1)::int * weight) % 11 % 10)::text
                from unnest(weights) with ordinality as weighed (weight, place) $$;
            create function pg_temp.inn(n int) returns text language sql as $$
                select first || pg_temp.check_digit(first, '{3,7,2,4,10,3,5,9,4,6,8}')
                from (select ten || pg_temp.check_digit(ten, '{7,2,4,10,3,5,9,4,6,8}') as first
                      from (select '77' || lpad(n::text, 8, '0') as ten) as stem) as eleven $$;
            insert into partners (id, name, inn, ogrn, bic, account, contact_name, contact_email, registered_on, code)
            select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'ИП Ромашкин ' || n, pg_temp.inn(n),
                   '321774600000014', '044525225', '40802810100000000001', 'Анна', 'anna@example.test',
                   date '2020-01-01' + n / 2, lpad(n::text, 4, '0')
            from generate_series(1, 3000) n;
            insert into partner_applications (id, status, name, inn, ogrn, bic, account, contact_name, contact_email,
                                              tax_treatment, received_at, partner_id)
            select ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid,
                   case when n % 9 = 0 then 'RECEIVED' else 'CONCLUDED' end, 'ИП Ромашкин ' || n, pg_temp.inn(n),
                   '321774600000014', '044525225', '40802810100000000001', 'Анна', 'anna@example.test', 'GENERAL',
                   timestamptz '2020-01-01 10:00+03' + n * interval '1 hour',
                   case when n % 9 > 0 then ('00000000-0000-7000-9000-' || lpad((n % 3000 + 1)::text, 12, '0'))::uuid end
            from generate_series(1, 7500) n;
            insert into contracts (id, partner_id, principal, number, signed_on, last_day)
            select ('00000000-0000-7000-b000-' || lpad(n::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad((case when n <= 750 then 1 else n - 750 end)::text, 12, '0'))::uuid,
                   'principal', 'Н-' || n, date '2000-01-01' + n, date '2000-01-01' + n
            from generate_series(1, 1500) n;
            insert into contract_terms (contract_id, partner_id, valid_from, tax_treatment)
            select id, partner_id, signed_on, 'GENERAL' from contracts where number like 'Н-%';
            insert into attribution_claims (id, partner_id, status, named_inn, evidence, filed_at, reason, decided_at)
            select ('00000000-0000-7000-c000-' || lpad(n::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   case when n % 9 = 0 then 'FILED' else 'REFUSED' end, pg_temp.inn(n), 'Письмо',
                   timestamptz '2020-01-01 10:00+03' + n * interval '1 hour',
                   case when n % 9 > 0 then 'Нет' end, case when n % 9 > 0 then timestamptz '2026-01-01 10:00+03' end
            from generate_series(1, 5000) n;
            insert into handovers (id, status, from_partner, to_partner, clients, hand_over_on, reason, ordered_at)
            select ('00000000-0000-7000-d000-' || lpad(n::text, 12, '0'))::uuid,
                   case when n % 9 = 0 then 'PLANNED' else 'DONE' end,
                   '00000000-0000-7000-9000-000000000001', '00000000-0000-7000-9000-000000000002',
                   array['1R00001'], date '2020-01-01' + n, 'Слияние', timestamptz '2020-01-01 10:00+03' + n * interval '1 hour'
            from generate_series(1, 5000) n;
            insert into accruals (id, partner_id, client_id, client_login, client_name, source_id, line_id, part, invoice, service,
                                  item, paid_on, month, base, status, rate, amount, held_reason)
            select uuidv7(),
                   ('00000000-0000-7000-9000-' ||
                    lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1R' || lpad((n % 1250)::text, 6, '0'), 'ООО «Ромашка ' || n % 1250 || '»', uuidv7(), uuidv7(), 1,
                   '2026-' || lpad(n::text, 6, '0'), case when n % 7 = 0 then 'PBX' else 'RENT' end, 'BP',
                   date '2020-01-01' + n / 20, date_trunc('month', date '2020-01-01' + n / 20), 1000 + n,
                   case when n % 11 = 0 then 'HELD' else 'ACCRUED' end, case when n % 11 > 0 then 10 end,
                   case when n % 11 > 0 then 100 + n / 10 end, case when n % 11 = 0 then 'NO_RATE_FOR_SERVICE' end
            from generate_series(1, 10000) n;
            insert into payout_sets (id, partner_id, quarter, kind, status, status_since, revision, version, published_on, lines,
                                     reward, vat_percent, vat, total, contract_number, contract_on, act_number, act_on,
                                     invoice_number, originals_on, originals_by, paid_on, payment_reference)
            select ('00000000-0000-7000-e000-' || lpad(n::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   date '1800-01-01' + n * interval '3 months', case when n % 2 = 0 then 'MANUAL' else 'AUTOMATIC' end,
                   case when n % 9 = 0 then 'ORIGINALS_RECEIVED' else 'PAID' end, date '2020-01-01', 1, 1, date '2020-01-01' + n, 1,
                   n, 0, 0, n, 'Н', date '2020-01-01', '1', date '2020-01-01', '1', date '2020-01-01', 'POST',
                   case when n % 9 > 0 then date '2020-01-01' end, case when n % 9 > 0 then '1' end
            from generate_series(1, 5000) n;
            insert into manual_payouts (id, partner_id, quarter, due_on, opened_on, done_on, told_on, told)
            select uuidv7(), ('00000000-0000-7000-9000-' || lpad((n % 3000 + 1)::text, 12, '0'))::uuid,
                   date '2018-01-01' + n / 3000 * interval '3 months', date '2018-01-01' + n / 50, date '2018-01-01',
                   case when n % 30 > 0 then date '2018-01-01' end, case when n % 30 > 1 then date '2018-01-01' end,
                   case when n % 30 > 1 then 'По телефону' end
            from generate_series(0, 29999) n;
            insert into outgoing_payments (id, partner_id, number, dated_on, booked_on, amount, purpose, status, waits_because, dismissed_because)
            select uuidv7(), '00000000-0000-7000-9000-000000000001', n::text, date '2020-01-01' + n / 5, date '2020-01-01' + n / 5, 100 + n,
                   'Вознаграждение', case when n % 10 = 0 then 'WAITING' else 'DISMISSED' end,
                   case when n % 10 = 0 then 'NO_SET_OF_SUM' end, case when n % 10 > 0 then 'Возврат' end
            from generate_series(1, 5000) n;
            insert into payout_lines (set_id, version, partner_id, accrual_id, amount, living)
            select ('00000000-0000-7000-e000-' || lpad((numbered.n % 1250 * 4 + 4)::text, 12, '0'))::uuid, 1,
                   numbered.partner_id, numbered.id, numbered.amount, true
            from (select id, partner_id, amount, row_number() over (order by id) as n from accruals
                  where status = 'ACCRUED' and month < date '2021-02-01'
                    and partner_id = '00000000-0000-7000-9000-000000000001') numbered
            """;
}
