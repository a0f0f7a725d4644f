package io.partnercloud.billing.payments.statement.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads a statement part by part, so that a file of any length costs the same memory. */
public final class StatementReader {
    private final Predicate<String> isOurs;
    private final Flaws flaws;
    private final Consumer<AccountSection> accounts;
    private final Consumer<BankDocument> documents;
    private StatementHeader header = StatementHeader.NONE;

    /**
     * @param isOurs tells our accounts: only what is said of ours decides anything
     * @param flaws receives whatever cannot be read
     */
    public StatementReader(
            Predicate<String> isOurs,
            Flaws flaws,
            Consumer<AccountSection> accounts,
            Consumer<BankDocument> documents) {
        this.isOurs = isOurs;
        this.flaws = flaws;
        this.accounts = accounts;
        this.documents = documents;
    }

    /** What a file turned out to be. */
    public record Read(Charset encoding, StatementHeader header, int lines) {}

    public Read read(StatementFile file) {
        try {
            var encoding = Encodings.of(file);
            try (var lines = new BufferedReader(new InputStreamReader(file.open(), encoding))) {
                var count = new BlockReader(flaws, this::take).read(lines);
                return new Read(encoding, header, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(FilePart block) {
        switch (block.kind()) {
            case HEADER -> header = header.equals(StatementHeader.NONE) ? StatementHeader.of(block, flaws) : header;
            case ACCOUNT -> AccountSection.of(block, flaws).ifPresent(accounts);
            case DOCUMENT -> BankDocument.of(block, flaws, isOurs).ifPresent(documents);
        }
    }
}
