package io.partnercloud.billing.payments.statement;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The balances that statements told of, and what the documents come to day by day. */
public interface Balances {
    void add(List<Stretch> stretches);

    /** In the order in which they came. */
    List<Stretch> of(String account);

    /** What came to an account less what went from it, by day. */
    Map<LocalDate, Money> moved(String account);

    List<String> accounts();
}
