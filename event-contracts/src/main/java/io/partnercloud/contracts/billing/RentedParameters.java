package io.partnercloud.contracts.billing;

import java.util.List;

/** What is paid for of the rent (CLI-8). Infobases and gigabytes are totals as they were ordered; what is included comes anyway. */
public record RentedParameters(
        List<String> products,
        int connections,
        int infobases,
        int infobaseGb,
        int fileGb,
        boolean terminalAccess,
        int publishedInfobases,
        boolean exchangeServer,
        boolean premium) {
    public RentedParameters {
        products = List.copyOf(products);
    }
}
