package io.partnercloud.billing.lists;

import io.partnercloud.testsupport.ServiceDatabase;
import java.sql.SQLException;
import java.util.UUID;

/** Tables as they are after some years: 10,000 clients of 50 partners, one of which has a quarter of them, five invoices each. */
final class FullTables {
    static final UUID LARGEST_PARTNER = UUID.fromString("00000000-0000-7000-9000-000000000001");
    static final String ONE_OF_ITS_CLIENTS = "1R000008";
    static final UUID CLIENT = UUID.fromString("00000000-0000-7000-8000-000000000008");
    static final UUID STATEMENT = UUID.fromString("00000000-0000-7000-b000-000000000001");

    private FullTables() {}

    /** Without triggers and foreign keys, which is why it takes seconds. */
    static void fill(ServiceDatabase database) {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String sql : CLIENTS.split(";", -1)) {
                statement.execute(sql);
            }
            for (String sql : MONEY.split(";", -1)) {
                statement.execute(sql);
            }
            for (String sql : STATEMENTS.split(";", -1)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String CLIENTS = """
            insert into clients (id, login, partner_id, name, inn)
            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '1R' || lpad(n::text, 6, '0'),
                   ('00000000-0000-7000-9000-' ||
                    lpad((case when n % 4 = 0 then 1 else 2 + n % 49 end)::text, 12, '0'))::uuid,
                   'ООО «Ромашка ' || n || '»', lpad(n::text, 10, '7')
            from generate_series(1, 10000) n;
            insert into subscriptions (id, client_id, partner_id, service, tariff, parameters, monthly, state,
                                       contract_date, paid_through)
            select ('00000000-0000-7000-a000-' || right(id::text, 12))::uuid, id, partner_id,
                   case when right(login, 2) = '08' then 'PBX' else 'RENT' end, 'UNIFIED', '{}', 3890, 'ACTIVE',
                   '2026-01-05', date '2026-11-30' + (hashtext(login) % 40)
            from clients;
            update clients c set paid_through = s.paid_through from subscriptions s where s.client_id = c.id;
            insert into blocks (id, client_id, subscription_id, partner_id, blocked_on, debt, deletion_on)
            select uuidv7(), client_id, id, partner_id, '2026-11-01', 3890, '2026-12-31' from subscriptions
            where right(id::text, 2) = '44'
            """;

    private static final String MONEY = """
            insert into invoices (number, client_id, partner_id, subscription_id, service, kind, issued_on, due_on,
                                  period_start, period_end, monthly, total, paid, status, paid_on, overdue_since,
                                  cancelled_on, cancel_reason, legal_entity, legal_entity_version)
            select '2026-' || lpad((row_number() over (order by month, s.id))::text, 6, '0'), client_id, partner_id,
                   s.id, service, 'RECURRING', month + 19, month + 26, (month + interval '1 month')::date,
                   (month + interval '2 months')::date - 1, 3890, 3890,
                   case when luck >= 3 then 3890 else 0 end,
                   case when luck >= 3 then 'PAID' when luck = 2 then 'CANCELLED' when luck = 1 then 'OVERDUE' else 'ISSUED' end,
                   case when luck >= 3 then month + 22 end, case when luck = 1 then month + 27 end,
                   case when luck = 2 then month + 27 end, case when luck = 2 then 'LAPSED' end, entity.code, entity.version
            from subscriptions s,
                 generate_series(date '2026-06-01', date '2026-10-01', interval '1 month') as stamp,
                 lateral (select stamp::date as month, abs(hashtext(s.id::text || stamp)) % 100 as luck) as drawn,
                 (select code, version from legal_entities where role = 'PROVIDER') as entity;
            insert into invoice_lines (id, invoice, position, service, code, name, quantity, unit_price, from_on, to_on,
                                       amount, rewardable, vat)
            select uuidv7(), number, 1, service, 'BP', '1С:Бухгалтерия', 1, 3890, period_start, period_end, 3890, true,
                   'WITHOUT_VAT'
            from invoices;
            insert into payments (id, client_id, partner_id, invoice, amount, to_advance, paid_on, reference, recorded_by,
                                  source, reversed_on, reversal_reason)
            select uuidv7(), client_id, partner_id, number, total, 0, paid_on, 'ПП ' || number, 'bank',
                   case when luck = 1 then 'BY_HAND' else 'STATEMENT' end,
                   case when luck = 0 then paid_on + 1 end, case when luck = 0 then 'банк вернул' end
            from invoices, lateral (select abs(hashtext(number)) % 500 as luck) as drawn where status = 'PAID';
            insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
            select client_id, 'INVOICE_ISSUED', 'RECEIVABLE', 'UNEARNED', total, issued_on, number
            from invoices where status <> 'CANCELLED';
            insert into ledger_postings (client_id, kind, debit, credit, amount, posted_on, document)
            select client_id, 'PAYMENT_USED', 'ADVANCE', 'RECEIVABLE', amount, paid_on, invoice from payments
            """;

    private static final String STATEMENTS = """
            insert into bank_statements (id, source, size, sha256, received_at, received_by, status, accounts, documents,
                                         fatal_flaws, flaws, finished_at)
            select ('00000000-0000-7000-b000-' || lpad(n::text, 12, '0'))::uuid, 'UPLOAD', 1, n::text,
                   now() - n * interval '1 day', 'somebody', 'IMPORTED', '[]', 15, 0, '[]', now()
            from generate_series(1, 500) n;
            insert into bank_documents (id, statement_id, line, key, twin, direction, type, number, dated_on, executed_on,
                                        amount, payer_name, payer_bank, payee_name, payee_bank, purpose, fields, state,
                                        waiting_reason)
            select uuidv7(), ('00000000-0000-7000-b000-' || lpad((1 + n / 15)::text, 12, '0'))::uuid, n, n::text, 0,
                   'INCOMING', 'Платёжное поручение', n::text, '2026-11-01', date '2026-11-01' - n % 300, n,
                   'ООО «Ромашка»', '', 'ООО «Провайдер»', '', 'за аренду', '{}',
                   case when n % 2 = 0 then 'WAITING' else 'KEPT' end, case when n % 2 = 0 then 'PAYER_UNKNOWN' end
            from generate_series(0, 7499) n
            """;
}
