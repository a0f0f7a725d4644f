package io.partnercloud.billing.documents.reconciliation;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a client owed at the beginning, what was rendered and paid, and what it owes at the end (акт сверки). A balance is
 * positive where the client owes the provider, and negative where the provider holds its money.
 */
public record Reconciliation(LocalDate from, LocalDate to, Money opening, List<Movement> movements) {
    /** What happened: acts stand on the debit side, money that came on the credit side, money that went back on the debit side, what was given up on the credit side. */
    public enum Kind {
        ACT,
        PAYMENT,
        RETURN,
        WRITE_OFF
    }

    /** {@code document} is the act's number or the payment's reference; one of the two amounts is nothing. */
    public record Movement(LocalDate on, Kind kind, String document, Money debit, Money credit) {}

    public Reconciliation {
        movements = List.copyOf(movements);
    }

    public Money debit() {
        return Money.sum(movements.stream().map(Movement::debit).toList());
    }

    public Money credit() {
        return Money.sum(movements.stream().map(Movement::credit).toList());
    }

    public Money closing() {
        return opening.plus(debit()).minus(credit());
    }
}
