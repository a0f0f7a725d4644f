package io.partnercloud.billing.pricing.price;

/** What the client wants beside its connections (PRC-5, PRC-6); infobases and gigabytes are totals, the included ones counted in. */
public record Extras(
        int infobases,
        int infobaseGb,
        int fileGb,
        boolean terminalAccess,
        int publishedInfobases,
        boolean exchangeServer,
        boolean premium) {
    public static final Extras NONE = new Extras(0, 0, 0, false, 0, false, false);

    public Extras {
        if (infobases < 0 || infobaseGb < 0 || fileGb < 0 || publishedInfobases < 0) {
            throw new IllegalArgumentException("extras are counted from zero");
        }
    }
}
