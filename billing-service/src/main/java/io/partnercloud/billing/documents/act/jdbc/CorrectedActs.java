package io.partnercloud.billing.documents.act.jdbc;

import io.partnercloud.billing.documents.act.ActLine;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts that others correct, each with all its corrections, in the order of their days. */
record CorrectedActs(Map<ActNumber, List<Kept>> families) {
    private static final String NUMBERS = "numbers";

    private record Kept(ActNumber number, ActNumber corrected, LocalDate issuedOn, List<ActLine> lines) {
        boolean isIt() {
            return number.equals(corrected);
        }
    }

    static CorrectedActs of(JdbcClient jdbc, Collection<ActNumber> corrected) {
        var families = new HashMap<ActNumber, List<Kept>>();
        if (corrected.isEmpty()) {
            return new CorrectedActs(families);
        }
        var numbers = corrected.stream().map(ActNumber::text).distinct().toArray(String[]::new);
        var kept = new HashMap<ActNumber, Kept>();
        jdbc.sql("""
                        select number, coalesce(corrects, number) as corrected, issued_on from acts
                        where number = any(:numbers) or corrects = any(:numbers) order by issued_on, number
                        """).param(NUMBERS, numbers).query(Row.each(row -> {
            var act = new Kept(
                    row.text("number", ActNumber::new),
                    row.text("corrected", ActNumber::new),
                    row.day("issued_on"),
                    new ArrayList<>());
            kept.put(act.number, act);
            families.computeIfAbsent(act.corrected, _ -> new ArrayList<>()).add(act);
        }));
        jdbc.sql(
                        JdbcActSheets.LINES
                                + " where a.number = any(:numbers) or a.corrects = any(:numbers) order by a.issued_on, l.position")
                .param(NUMBERS, numbers)
                .query(Row.each(row -> Objects.requireNonNull(kept.get(row.text("act", ActNumber::new)))
                        .lines
                        .add(ActLineRows.read(row))));
        return new CorrectedActs(families);
    }

    /** The act as it was for its correction of that number and day: with all earlier ones. */
    ActSheet.Earlier before(ActNumber corrected, ActNumber by, LocalDate on) {
        var family = Objects.requireNonNull(families.get(corrected));
        var itself = family.stream().filter(Kept::isIt).findFirst().orElseThrow();
        var corrections = family.stream()
                .filter(it -> !it.isIt() && !it.number.equals(by) && it.issuedOn.isBefore(on))
                .toList();
        var lines = new ArrayList<>(itself.lines);
        corrections.forEach(it -> lines.addAll(it.lines));
        return new ActSheet.Earlier(corrected, itself.issuedOn, corrections.size(), lines);
    }
}
