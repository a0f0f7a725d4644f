package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.util.Locale;
import java.util.Set;

/** What is clear about a document before anybody asks whose money it is. */
final class FirstLook {
    private static final Set<String> ROUBLES = Set.of("", "RUB", "RUR", "643", "810");

    private FirstLook() {}

    static Fate fate(Direction direction, BankDocument document, OwnAccounts own) {
        if (TakenDocument.executedOn(direction, document) == null) {
            return new Fate.NotExecuted();
        }
        return switch (direction) {
            case INTERNAL -> new Fate.Kept();
            case OUTGOING -> document.isReturn() ? waits(WaitReason.RETURN) : new Fate.Kept();
            case INCOMING -> incoming(document, own);
        };
    }

    /** The statement has been told before, without this document: one of the two is written differently, and no money moved. */
    static Fate ofRetold(Direction direction, BankDocument document) {
        return TakenDocument.executedOn(direction, document) == null
                ? new Fate.NotExecuted()
                : waits(WaitReason.TOLD_DIFFERENTLY);
    }

    private static Fate incoming(BankDocument document, OwnAccounts own) {
        if (!document.amount().isPositive()) {
            return waits(WaitReason.NOT_POSITIVE);
        }
        if (!own.isProviders(document.payee())) {
            return waits(WaitReason.NOT_PROVIDERS_ACCOUNT);
        }
        return isInRoubles(document, own) ? new Fate.Pending() : waits(WaitReason.FOREIGN_CURRENCY);
    }

    /** Some banks add a currency; the account to which money came has its code as digits 6–8. */
    private static boolean isInRoubles(BankDocument document, OwnAccounts own) {
        return document.fields().entrySet().stream()
                        .filter(field -> field.getKey().toLowerCase(Locale.ROOT).contains("валюта"))
                        .flatMap(field -> field.getValue().stream())
                        .allMatch(currency -> ROUBLES.contains(currency.toUpperCase(Locale.ROOT)))
                && own.of(document.payee())
                        .map(account -> ROUBLES.contains(account.substring(5, 8)))
                        .orElse(true);
    }

    private static Fate waits(WaitReason reason) {
        return new Fate.Waiting(reason, null);
    }
}
