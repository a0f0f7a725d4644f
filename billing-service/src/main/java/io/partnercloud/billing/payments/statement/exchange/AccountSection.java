package io.partnercloud.billing.payments.statement.exchange;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of one account and one stretch of days: where it began, what came and went, where it ended. A total
 * that it does not say is null; of the two balances at least one is said, the other follows from the totals.
 */
public record AccountSection(
        int line,
        String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Money opening,
        @Nullable Money in,
        @Nullable Money out,
        Money closing) {
    private static final String ACCOUNT = "РасчСчет";
    private static final String OPENING = "НачальныйОстаток";
    private static final String CLOSING = "КонечныйОстаток";
    public static final String IN = "ВсегоПоступило";
    public static final String OUT = "ВсегоСписано";

    static Optional<AccountSection> of(FilePart block, Flaws flaws) {
        var values = new PartValues(block, flaws);
        var account = values.required(ACCOUNT, values.account(ACCOUNT, true));
        var from = values.date("ДатаНачала", false).orElse(null);
        var to = values.date("ДатаКонца", false).orElse(null);
        var in = values.money(IN).orElse(null);
        var out = values.money(OUT).orElse(null);
        var said = Balances.of(
                values,
                values.money(OPENING).orElse(null),
                values.money(CLOSING).orElse(null),
                in,
                out);
        if (account.isEmpty() || said.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AccountSection(
                block.line(), account.get(), from, to, said.get().opening, in, out, said.get().closing));
    }

    /** Where both totals are said. */
    public boolean addsUp() {
        return in == null || out == null || opening.plus(in).minus(out).equals(closing);
    }

    /** Both balances; one that is missing follows from the other and the totals. */
    private record Balances(Money opening, Money closing) {
        static Optional<Balances> of(
                PartValues values,
                @Nullable Money opening,
                @Nullable Money closing,
                @Nullable Money in,
                @Nullable Money out) {
            if (opening != null && closing != null) {
                return Optional.of(new Balances(opening, closing));
            }
            if (in != null && out != null && opening != null) {
                values.noteMissing(CLOSING);
                return Optional.of(new Balances(opening, opening.plus(in).minus(out)));
            }
            if (in != null && out != null && closing != null) {
                values.noteMissing(OPENING);
                return Optional.of(new Balances(closing.minus(in).plus(out), closing));
            }
            values.required(OPENING, Optional.empty());
            values.required(CLOSING, Optional.empty());
            return Optional.empty();
        }
    }
}
