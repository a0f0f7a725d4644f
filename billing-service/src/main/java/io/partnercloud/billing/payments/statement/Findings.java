package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a check found in a statement. {@code flaws} are the first of them; {@code fatalFlaws} counts all that keep it out. */
public record Findings(
        @Nullable String encoding,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<AccountPeriod> accounts,
        int documents,
        long fatalFlaws,
        List<Flaw> flaws) {
    public Findings {
        accounts = List.copyOf(accounts);
        flaws = List.copyOf(flaws);
    }

    /** How a file was read, and how many documents it has. */
    record Read(StatementReader.Read file, int documents) {}

    static Findings of(Read read, List<AccountPeriod> accounts, Flaws flaws) {
        var header = read.file.header();
        return new Findings(
                read.file.encoding().name(),
                first(
                        Stream.concat(
                                Stream.of(header).map(each -> each.from()),
                                accounts.stream().map(AccountPeriod::from)),
                        Comparator.naturalOrder()),
                first(
                        Stream.concat(
                                Stream.of(header).map(each -> each.to()),
                                accounts.stream().map(AccountPeriod::to)),
                        Comparator.reverseOrder()),
                accounts,
                read.documents,
                flaws.fatal(),
                flaws.kept());
    }

    private static @Nullable LocalDate first(Stream<@Nullable LocalDate> days, Comparator<LocalDate> order) {
        return days.filter(Objects::nonNull).min(order).orElse(null);
    }

    /** INV-6: it is taken whole or not at all. */
    boolean isSound() {
        return fatalFlaws == 0;
    }
}
