package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bank document that was taken from a statement, and its fate. {@code round} counts how often its payment was undone
 * because it had been matched wrongly.
 */
public record TakenDocument(
        UUID id,
        UUID statement,
        DocumentKey key,
        Direction direction,
        BankDocument document,
        int round,
        Fate fate,
        long version) {
    /** The day on which the bank moved the money, null while it has not. */
    public @Nullable LocalDate executedOn() {
        return executedOn(direction, document);
    }

    static @Nullable LocalDate executedOn(Direction direction, BankDocument document) {
        return switch (direction) {
            case INCOMING -> document.receivedOn();
            case OUTGOING -> document.writtenOffOn();
            case INTERNAL -> document.receivedOn() == null ? document.writtenOffOn() : document.receivedOn();
        };
    }

    /** How people call it. */
    public String reference() {
        return String.format(
                Locale.ROOT,
                "п/п %s от %td.%<tm.%<tY",
                document.number().isEmpty() ? "б/н" : document.number(),
                document.datedOn());
    }

    /** As unique as the key: what makes two payments of one document impossible (INV-6), and a new one possible once it was undone. */
    public String paidAs() {
        return String.format(Locale.ROOT, "%s-%d-%d", key.hash(), key.twin(), round);
    }

    public TakenDocument matched(UUID payment, MatchedBy by) {
        return switch (fate) {
            case Fate.Pending _, Fate.Waiting _ -> with(new Fate.Matched(payment, by));
            case Fate.Matched _, Fate.Ignored _, Fate.Returned _, Fate.Kept _, Fate.NotExecuted _ ->
                throw new StatementRefusal.DocumentDecided(this);
        };
    }

    /** The ladder found nobody whose money it surely is. */
    public TakenDocument waits(WaitReason reason, @Nullable String detail) {
        return switch (fate) {
            case Fate.Pending _ -> with(new Fate.Waiting(reason, detail));
            case Fate.Matched _, Fate.Waiting _, Fate.Ignored _, Fate.Returned _, Fate.Kept _, Fate.NotExecuted _ ->
                throw new StatementRefusal.DocumentDecided(this);
        };
    }

    public TakenDocument ignored(String reason) {
        return with(new Fate.Ignored(requireWaiting(), reason));
    }

    /** INV-7: the money of that payment went back with this document. */
    public TakenDocument returned(UUID payment) {
        requireWaiting();
        return with(new Fate.Returned(payment));
    }

    /** @throws StatementRefusal.DocumentDecided when it does not wait: somebody was faster, or it never did */
    public Fate.Waiting requireWaiting() {
        return switch (fate) {
            case Fate.Waiting waiting -> waiting;
            case Fate.Pending _, Fate.Matched _, Fate.Ignored _, Fate.Returned _, Fate.Kept _, Fate.NotExecuted _ ->
                throw new StatementRefusal.DocumentDecided(this);
        };
    }

    /** A decision was wrong: it waits again. */
    public TakenDocument reopened() {
        return switch (fate) {
            case Fate.Ignored ignored -> with(ignored.before());
            case Fate.Matched _ ->
                new TakenDocument(
                        id,
                        statement,
                        key,
                        direction,
                        document,
                        round + 1,
                        new Fate.Waiting(WaitReason.MATCHED_WRONGLY, null),
                        version);
            case Fate.Pending _, Fate.Waiting _, Fate.Returned _, Fate.Kept _, Fate.NotExecuted _ ->
                throw new StatementRefusal.DocumentUndecided(this);
        };
    }

    private TakenDocument with(Fate next) {
        return new TakenDocument(id, statement, key, direction, document, round, next, version);
    }
}
