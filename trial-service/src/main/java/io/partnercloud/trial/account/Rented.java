package io.partnercloud.trial.account;

import java.util.List;

/** What is paid for of the rent, as billing-service told it last (CLI-8); infobases and gigabytes are totals. */
public record Rented(
        List<String> products,
        int connections,
        int infobases,
        int infobaseGb,
        int fileGb,
        boolean terminalAccess,
        int publishedInfobases,
        boolean exchangeServer,
        boolean premium) {
    public Rented {
        products = List.copyOf(products);
    }

    /** CLI-10. Each connection that is paid for is a named user's place. */
    Parameters parameters() {
        return new Parameters(products, connections);
    }
}
