package io.partnercloud.billing.payments.statement.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/** Reads a statement part by part, so that a file of any length costs the same memory. */
public final class StatementReader {
    private final Flaws flaws;
    private final Consumer<AccountSection> accounts;
    private final Consumer<BankDocument> documents;
    private StatementHeader header = StatementHeader.NONE;

    /** @param flaws receives whatever cannot be read */
    public StatementReader(Flaws flaws, Consumer<AccountSection> accounts, Consumer<BankDocument> documents) {
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
            case HEADER -> header = StatementHeader.of(block, flaws);
            case ACCOUNT -> AccountSection.of(block, flaws).ifPresent(accounts);
            case DOCUMENT -> BankDocument.of(block, flaws).ifPresent(documents);
        }
    }
}
