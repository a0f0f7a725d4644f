package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One section of a statement that was taken: an account's balances before and after some days, or a part of one. */
public record Stretch(
        UUID statement,
        int line,
        String account,
        LocalDate from,
        LocalDate to,
        Money opening,
        @Nullable Money in,
        @Nullable Money out,
        Money closing) {

    /** Empty where the bank says nowhere which days it is of. */
    static Optional<Stretch> of(UUID statement, AccountSection section, Findings findings) {
        var from = section.from() == null ? findings.from() : section.from();
        var to = section.to() == null ? findings.to() : section.to();
        if (from == null || to == null || to.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(
                statement,
                section.line(),
                section.account(),
                from,
                to,
                section.opening(),
                section.in(),
                section.out(),
                section.closing()));
    }

    boolean startsWith(Stretch other) {
        return from.equals(other.from) && opening.equals(other.opening);
    }

    /** The same days of the same account with the same money: nothing can have moved in one that did not in the other. */
    boolean tellsTheSameAs(Stretch other) {
        return startsWith(other)
                && to.equals(other.to)
                && closing.equals(other.closing)
                && Objects.equals(in, other.in)
                && Objects.equals(out, other.out);
    }
}
