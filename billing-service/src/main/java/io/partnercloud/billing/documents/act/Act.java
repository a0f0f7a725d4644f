package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.ledger.Account;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was rendered to a client through a month's end and is on no earlier act (INV-9), or what is corrected of an earlier one
 * (INV-14). Never changes.
 */
public record Act(
        ActNumber number,
        Optional<ActNumber> corrects,
        ClientId client,
        LegalEntity issuer,
        LocalDate issuedOn,
        List<ActLine> lines) {
    public Act {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an act says what was rendered");
        }
    }

    public YearMonth month() {
        return YearMonth.from(issuedOn);
    }

    /** What it moves to the revenue from which account; negative where it takes back. */
    Map<Account, Money> recognised() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.reason().account(),
                        TreeMap::new,
                        Collectors.reducing(Money.ZERO, ActLine::amount, Money::plus)));
    }

    /** Negative where more is taken back than was rendered. */
    public Money total() {
        return Money.sum(lines.stream().map(ActLine::amount).toList());
    }
}
