package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.TaxTreatment;
import io.partnercloud.reward.payout.FrozenSet;
import io.partnercloud.reward.payout.FrozenSets;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutTax;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcFrozenSets implements FrozenSets {
    private static final int ROWS_AT_ONCE = 2000;

    private static final String HEADS = """
            select s.id, s.partner_id, p.name, s.kind, v.version, v.published_on, v.lines, v.reward, v.vat_percent, v.vat, v.total,
                   v.inputs -> 'tax' ->> 'treatment' as treatment, (v.inputs -> 'tax' ->> 'percent')::int as percent
            from payout_sets s
            join payout_set_versions v on v.set_id = s.id and v.version = s.version
            join partners p on p.id = s.partner_id
            where s.quarter = :quarter and (:partner::uuid is null or s.partner_id = :partner)
            order by s.id
            """;

    /** What takes back comes with the one that it takes back, and with what had been taken back of it before. */
    private static final String LINES = """
            select l.set_id, c.reward as carried, a.service, a.month, a.rate, a.base, a.amount, earlier.bases
            from payout_sets s
            join payout_lines l on l.set_id = s.id and l.version = s.version
            left join payout_sets c on c.id = l.carried_set
            left join accruals a on a.id = l.accrual_id
            left join lateral (
                select coalesce(array_agg(e.base::text), '{}') as bases from accruals e
                where a.corrects_id is not null
                  and (e.id = a.corrects_id
                       or (e.corrects_id = a.corrects_id and (e.created_at, e.id) < (a.created_at, a.id)))) earlier on true
            where s.quarter = :quarter and (:partner::uuid is null or s.partner_id = :partner)
            order by l.set_id, a.created_at, a.id
            """;

    private final JdbcClient jdbc;

    JdbcFrozenSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void read(Quarter quarter, @Nullable PartnerId partner, Consumer<FrozenSet> reader) {
        var heads = query(HEADS, quarter, partner)
                .query(Row.as(JdbcFrozenSets::head))
                .list();
        var sets = new SetsInOrder(heads.iterator(), reader);
        query(LINES, quarter, partner).withFetchSize(ROWS_AT_ONCE).query(Row.each(sets::add));
        sets.finish();
    }

    private JdbcClient.StatementSpec query(String sql, Quarter quarter, @Nullable PartnerId partner) {
        return jdbc.sql(sql)
                .param("quarter", quarter.firstDay())
                .param("partner", partner == null ? null : partner.value());
    }

    /** Both are in the order of the sets' ids: one set's lines are held at a time. */
    private static final class SetsInOrder {
        private final Iterator<FrozenSet> heads;
        private final Consumer<FrozenSet> reader;
        private final List<FrozenSet.Line> lines = new ArrayList<>();
        private final List<Money> carried = new ArrayList<>();
        private @Nullable FrozenSet head;

        SetsInOrder(Iterator<FrozenSet> heads, Consumer<FrozenSet> reader) {
            this.heads = heads;
            this.reader = reader;
        }

        void add(Row row) {
            var set = row.id("set_id");
            while (head == null || !head.id().equals(set)) {
                next();
            }
            var sum = row.moneyOrNull("carried");
            if (sum == null) {
                lines.add(line(row));
            } else {
                carried.add(sum);
            }
        }

        private void next() {
            tell();
            head = heads.next();
        }

        private void tell() {
            if (head != null) {
                reader.accept(new FrozenSet(
                        head.id(),
                        head.partner(),
                        head.partnerName(),
                        head.kind(),
                        head.documents(),
                        head.tax(),
                        lines,
                        carried));
            }
            lines.clear();
            carried.clear();
        }

        void finish() {
            tell();
            heads.forEachRemaining(reader);
        }
    }

    private static FrozenSet head(Row row) {
        return new FrozenSet(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                row.text("name"),
                row.word("kind", PayoutKind.class),
                PayoutRows.documents(row),
                new PayoutTax(row.word("treatment", TaxTreatment.class), row.integer("percent")),
                List.of(),
                List.of());
    }

    private static FrozenSet.Line line(Row row) {
        return new FrozenSet.Line(
                row.word("service", CloudService.class),
                YearMonth.from(row.day("month")),
                new RewardRate(row.decimal("rate")),
                row.texts("bases").stream().map(Money::of).toList(),
                row.money("base"),
                row.money("amount"));
    }
}
