package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the bank says of one account and one stretch of days: where it began, what came and went, where it ended. */
public record AccountSection(
        int line,
        String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Money opening,
        Money in,
        Money out,
        Money closing) {
    private static final String ACCOUNT = "РасчСчет";
    private static final String OPENING = "НачальныйОстаток";
    private static final String CLOSING = "КонечныйОстаток";

    /** Totals may be left out where nothing moved; both balances may not. */
    static Optional<AccountSection> of(FilePart block, Flaws flaws) {
        var values = new PartValues(block, flaws);
        var account = values.required(ACCOUNT, values.account(ACCOUNT));
        var opening = values.required(OPENING, values.money(OPENING));
        var closing = values.required(CLOSING, values.money(CLOSING));
        var from = values.date("ДатаНачала").orElse(null);
        var to = values.date("ДатаКонца").orElse(null);
        var in = values.money("ВсегоПоступило").orElse(Money.ZERO);
        var out = values.money("ВсегоСписано").orElse(Money.ZERO);
        if (account.isEmpty() || opening.isEmpty() || closing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new AccountSection(block.line(), account.get(), from, to, opening.get(), in, out, closing.get()));
    }

    /** Both stretches as one: from where the first began to where the second ended. */
    public AccountSection followedBy(AccountSection next) {
        return new AccountSection(
                line, account, from, next.to, opening, in.plus(next.in), out.plus(next.out), next.closing);
    }

    public boolean addsUp() {
        return opening.plus(in).minus(out).equals(closing);
    }
}
