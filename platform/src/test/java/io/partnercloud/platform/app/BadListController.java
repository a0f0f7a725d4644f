package io.partnercloud.platform.app;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as they must not be, each with one fault. */
@RestController
@RequestMapping("/api/admin/bad-lists")
class BadListController {
    private static final Columns<Long> COLUMNS =
            Columns.<Long>of("numbers", "Числа").number("Number", "Номер", number -> number);
    private static final ListOrder BY_REMAINDER = new ListOrder(
            Map.of("number", "number", "remainder", "number % 7"), "number", PageQuery.Sort.ascending("number"));
    private static final ListOrder BY_NUMBER =
            new ListOrder(Map.of("number", "number"), "number", PageQuery.Sort.ascending("number"));

    /** A filter that is bound as a whole. */
    record Filter(@Nullable Integer remainder) {}

    private final ListReader lists;

    BadListController(ListReader lists) {
        this.lists = lists;
    }

    @GetMapping("/unindexed")
    @Transactional(readOnly = true)
    Listing<Long> unindexed(
            Operator operator, @RequestParam(required = false) @Nullable Integer remainder, PageQuery query) {
        var where = Where.everything().and("number % 7 = :remainder", "remainder", remainder);
        return numbers(where, BY_REMAINDER, query).titled(COLUMNS);
    }

    @GetMapping("/wasteful")
    @Transactional(readOnly = true)
    Listing<Long> wasteful(Operator operator, Filter filter, PageQuery query) {
        var where =
                Where.everything().and("number > 0 and number % 50000 = :remainder", "remainder", filter.remainder());
        return numbers(where, BY_NUMBER, query).titled(COLUMNS);
    }

    @GetMapping("/page")
    Page<Long> page(Operator operator, PageQuery query) {
        return Page.of(List.of(1L), query, 1);
    }

    @GetMapping("/untold")
    Listing<Long> untold(Operator operator, @RequestParam(required = false) @Nullable String colour, PageQuery query) {
        return Listing.of(
                        List.of(1L),
                        query,
                        Map.of("number", Comparator.<Long>naturalOrder()),
                        Comparator.naturalOrder())
                .titled(COLUMNS);
    }

    @GetMapping("/untitled")
    Listing<Long> untitled(Operator operator, PageQuery query) {
        return Listing.of(
                List.of(1L), query, Map.of("number", Comparator.<Long>naturalOrder()), Comparator.naturalOrder());
    }

    private Listing<Long> numbers(Where where, ListOrder order, PageQuery query) {
        return lists.read(
                ListSql.of("select number from entries", where, order), query, (row, _) -> row.getLong("number"));
    }
}
