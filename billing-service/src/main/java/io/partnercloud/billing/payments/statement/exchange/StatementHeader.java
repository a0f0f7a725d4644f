package io.partnercloud.billing.payments.statement.exchange;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a statement says about itself before its sections. */
public record StatementHeader(
        String version,
        String sender,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    static final StatementHeader NONE = new StatementHeader("", "", null, null);
    private static final Set<String> VERSIONS = Set.of("1.00", "1.01", "1.02", "1.03");

    static StatementHeader of(FilePart block, Flaws flaws) {
        var values = new PartValues(block, flaws);
        var version = values.textOrEmpty("ВерсияФормата");
        if (!VERSIONS.contains(version)) {
            flaws.note(block.line(), Flaw.Code.VERSION_UNKNOWN, version);
        }
        return new StatementHeader(
                version,
                values.textOrEmpty("Отправитель"),
                values.date("ДатаНачала", false).orElse(null),
                values.date("ДатаКонца", false).orElse(null));
    }
}
