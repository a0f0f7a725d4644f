package io.partnercloud.billing.pricing;

/** The extras that a price list can sell; the names are the codes of its items (PRC-5, PRC-6). */
public enum Extra {
    INFOBASE,
    DISK_INFOBASES,
    DISK_FILES,
    TERMINAL_ACCESS,
    PUBLICATION,
    EXCHANGE_SERVER,
    PREMIUM;

    /** How much of it is wanted, in the unit that the price list counts it by. */
    long wanted(Extras extras, PriceUnit unit, long connections) {
        return switch (this) {
            case INFOBASE -> extras.infobases();
            case DISK_INFOBASES -> extras.infobaseGb();
            case DISK_FILES -> extras.fileGb();
            case PUBLICATION -> extras.publishedInfobases();
            case TERMINAL_ACCESS -> extras.terminalAccess() ? counted(unit, connections) : 0;
            case EXCHANGE_SERVER -> extras.exchangeServer() ? counted(unit, connections) : 0;
            case PREMIUM -> extras.premium() ? counted(unit, connections) : 0;
        };
    }

    private static long counted(PriceUnit unit, long connections) {
        return switch (unit) {
            case CONNECTION -> connections;
            case ACCOUNT -> 1;
            case INFOBASE, GIGABYTE, NUMBER, PIECE ->
                throw new IllegalStateException("a yes or no cannot be counted by " + unit);
        };
    }
}
