package io.partnercloud.platform.app;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A long list, one entry of which the database may fail to make. */
@RestController
class EntryController {
    private static final ListOrder AS_THEY_COME =
            new ListOrder(Map.of("number", "number"), "number", PageQuery.Sort.ascending("number"));

    /** What an entry is about. */
    enum Kind {
        EVEN,
        ODD
    }

    /** An entry of every type that a column can have. */
    record Entry(long number, Kind kind, String text, Money amount, LocalDate on, Instant at, boolean round) {
        static final Columns<Entry> COLUMNS = Columns.<Entry>of("entries", "Записи")
                .number("Number", "Номер", Entry::number)
                .word("Kind", "Вид", Entry::kind, kind -> switch (kind) {
                    case EVEN -> "Чётная";
                    case ODD -> "Нечётная";
                })
                .text("Text", "Текст", Entry::text)
                .money("Amount", "Сумма", Entry::amount)
                .day("On", "Дата", Entry::on)
                .moment("At", "Время", Entry::at)
                .flag("Round", "Круглая", Entry::round);
    }

    private final ListReader lists;

    EntryController(ListReader lists) {
        this.lists = lists;
    }

    @GetMapping("/api/admin/entries")
    @Transactional(readOnly = true)
    Listing<Entry> entries(
            Operator operator,
            @RequestParam long upTo,
            @RequestParam(defaultValue = "0") long failAt,
            @RequestParam(defaultValue = "запись") String text,
            PageQuery query) {
        return lists.read(
                        ListSql.of(
                                """
                                select number, 1 / (number - :failAt) as fails, :text || ' ' || number as text,
                                       number * 0.5 as amount, date '2026-11-23' + (number % 30)::int as on_day,
                                       timestamptz '2026-11-23 21:00:00+00' + number * interval '1 second' as at
                                from entries
                                """,
                                Where.of("number <= :upTo", "upTo", upTo)
                                        .and("true", "failAt", failAt)
                                        .and("true", "text", text),
                                AS_THEY_COME),
                        query,
                        (row, _) -> new Entry(
                                row.getLong("number"),
                                row.getLong("number") % 2 == 0 ? Kind.EVEN : Kind.ODD,
                                row.getString("text"),
                                new Money(row.getBigDecimal("amount").setScale(2)),
                                row.getObject("on_day", LocalDate.class),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getLong("number") % 100 == 0))
                .titled(Entry.COLUMNS);
    }
}
