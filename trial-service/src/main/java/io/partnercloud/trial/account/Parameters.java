package io.partnercloud.trial.account;

import java.util.List;

/** What the account is to hold: configurations by their codes and the number of named users. */
public record Parameters(List<String> products, int users) {
    public Parameters {
        products = List.copyOf(products);
    }

    /** The products that are not among those. */
    public List<String> without(List<String> others) {
        return products.stream().filter(product -> !others.contains(product)).toList();
    }
}
