package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.billing.payments.statement.exchange.StatementHeader;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out whether a statement can be read and adds up, without keeping its documents (INV-6). */
final class CheckStatement {
    private final OwnAccounts own;
    private final StatementRules rules;

    CheckStatement(OwnAccounts own, StatementRules rules) {
        this.own = own;
        this.rules = rules;
    }

    Findings check(StatementFile file) {
        var flaws = new Flaws(rules.flawsShown());
        if (file.size() > rules.largestFile()) {
            flaws.add(1, Flaw.Code.TOO_LARGE, rules.largestFile());
            return new Findings(null, null, null, List.of(), 0, flaws.fatal(), flaws.kept());
        }
        var control = new AddUp(own, flaws);
        var documents = new AtomicInteger();
        var read = new StatementReader(flaws, control::add, document -> {
                    documents.incrementAndGet();
                    control.add(document);
                })
                .read(file);
        control.close();
        var sections = control.accounts();
        return new Findings(
                read.encoding().name(),
                first(read.header(), sections),
                last(read.header(), sections),
                sections,
                documents.get(),
                flaws.fatal(),
                flaws.kept());
    }

    private static @Nullable LocalDate first(StatementHeader header, List<AccountSection> sections) {
        return Stream.concat(Stream.of(header.from()), sections.stream().map(AccountSection::from))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate last(StatementHeader header, List<AccountSection> sections) {
        return Stream.concat(Stream.of(header.to()), sections.stream().map(AccountSection::to))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
