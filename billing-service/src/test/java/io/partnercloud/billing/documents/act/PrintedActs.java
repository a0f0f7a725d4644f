package io.partnercloud.billing.documents.act;

import static io.partnercloud.billing.documents.act.ActLines.credited;
import static io.partnercloud.billing.documents.act.ActLines.invoiced;

import io.partnercloud.billing.documents.document.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Acts of each kind, for whoever writes them down. */
public final class PrintedActs {
    private PrintedActs() {}

    /** BP until 11.12., ZUP from the 12th: 436.45 and 858.06. */
    public static ActSheet withoutTax() {
        return sheet(
                List.of(
                        invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                        invoiced("ZUP", 1, "1330.00", "2026-12-12", "2026-12-31", "858.06"),
                        invoiced("BP", 1, "1230.00", "2026-12-12", "2026-12-31", "-793.55")),
                null);
    }

    /** A PBX beside an exempt item. */
    public static ActSheet withTax() {
        return sheet(
                List.of(
                        invoiced("PBX_LINE", 3, "350.00", "2026-12-01", "2026-12-31", "1050.00"),
                        invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00")),
                null);
    }

    /** The second correction of an act of November: of 1230.00 are 410.00 left. */
    public static ActSheet correction() {
        return sheet(
                List.of(credited("BP", 1, "1230.00", "2026-11-11", "2026-11-30", "-820.00")),
                new ActSheet.Earlier(
                        new ActNumber("D26-000002"),
                        LocalDate.parse("2026-11-30"),
                        1,
                        List.of(invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "1230.00"))));
    }

    static ActSheet sheet(List<ActLine> lines, ActSheet.@Nullable Earlier corrected) {
        var head = new ActSheet.Head(
                new ActNumber("D26-000005"),
                LocalDate.parse("2026-12-31"),
                Sheets.provider(),
                Sheets.romashka(),
                Optional.of(LocalDate.parse("2026-10-20")));
        return ActSheet.of(head, lines, corrected, ActLines.TAX);
    }
}
