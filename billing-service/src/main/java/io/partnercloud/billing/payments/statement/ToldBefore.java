package io.partnercloud.billing.payments.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the balances of earlier statements say about the documents of one that has just come. */
record ToldBefore(Map<String, List<Stretch>> told, Map<String, BalanceChain> chains) {
    static ToldBefore of(UUID statement, CheckedStatement checked, Balances balances) {
        var told = new HashMap<String, List<Stretch>>();
        var chains = new HashMap<String, BalanceChain>();
        for (var account : checked.periods().keySet()) {
            told.put(
                    account,
                    checked.sections().stream()
                            .filter(section -> section.account().equals(account))
                            .map(section -> Stretch.of(statement, section, checked.findings()))
                            .flatMap(Optional::stream)
                            .toList());
            chains.put(account, new BalanceChain(balances.of(account)));
        }
        return new ToldBefore(Map.copyOf(told), Map.copyOf(chains));
    }

    List<Stretch> stretches() {
        return told.values().stream().flatMap(List::stream).toList();
    }

    /** All of this account's days have been told of, with the same balances and totals. */
    boolean isRetold(String account) {
        var chain = chains.get(account);
        var stretches = told.getOrDefault(account, List.of());
        return chain != null && !stretches.isEmpty() && stretches.stream().allMatch(chain::hasAlready);
    }

    /** That day has been told of up to where this statement begins, and not further. */
    boolean isContinued(String account, @Nullable LocalDate day) {
        var chain = chains.get(account);
        return chain != null
                && told.getOrDefault(account, List.of()).stream()
                        .anyMatch(stretch -> stretch.from().equals(day) && chain.isContinuedBy(stretch));
    }
}
