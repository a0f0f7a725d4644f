package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a check found in a statement. {@code flaws} are the first of them; {@code fatalFlaws} counts all that keep it out. */
public record Findings(
        @Nullable String encoding,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<AccountSection> accounts,
        int documents,
        long fatalFlaws,
        List<Flaw> flaws) {
    public Findings {
        accounts = List.copyOf(accounts);
        flaws = List.copyOf(flaws);
    }

    /** INV-6: it is taken whole or not at all. */
    boolean isSound() {
        return fatalFlaws == 0;
    }
}
