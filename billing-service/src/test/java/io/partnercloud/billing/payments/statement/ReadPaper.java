package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.corpus.Paper;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a statement as the service does, as far as that needs no database. */
public final class ReadPaper {
    public static final OwnAccounts OWN = new OwnAccounts(Map.of(Paper.OURS, OwnAccounts.Owner.PROVIDER));

    private ReadPaper() {}

    /** Its executed documents with what is clear at first sight; empty where the statement is kept out. */
    public static Optional<List<Look>> taken(StatementFile file) {
        var checked = new CheckStatement(OWN, new StatementRules(10_000_000, 50, 100, 1)).check(file);
        if (!checked.findings().isSound()) {
            return Optional.empty();
        }
        var looks = new ArrayList<Look>();
        new StatementReader(OWN::contains, new Flaws(0), _ -> {}, said -> {
                    var document = checked.dated(said, OWN);
                    OWN.direction(document)
                            .map(direction -> new Look(document, direction, FirstLook.fate(direction, document, OWN)))
                            .filter(look -> !(look.fate instanceof Fate.NotExecuted))
                            .ifPresent(looks::add);
                })
                .read(file);
        return Optional.of(List.copyOf(looks));
    }

    public static String flaws(StatementFile file) {
        return new CheckStatement(OWN, new StatementRules(10_000_000, 50, 100, 1))
                .check(file)
                .findings()
                .flaws()
                .toString();
    }

    /** A document, and what is clear about it. */
    public record Look(BankDocument document, Direction direction, Fate fate) {}
}
