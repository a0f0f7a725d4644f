package io.partnercloud.billing.pricing.price;

import java.util.Optional;
import java.util.stream.Stream;

/** The extras that a price list can sell; the names are the codes of its items (PRC-5, PRC-6). */
public enum Extra {
    INFOBASE,
    DISK_INFOBASES,
    DISK_FILES,
    TERMINAL_ACCESS,
    PUBLICATION,
    EXCHANGE_SERVER,
    PREMIUM;

    /** The one whose price-list code this is. */
    public static Optional<Extra> of(String code) {
        return Stream.of(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    /** Whether a price list may count it by this unit. */
    public boolean isCountedBy(PriceUnit unit) {
        return switch (this) {
            case INFOBASE, PUBLICATION -> unit == PriceUnit.INFOBASE;
            case DISK_INFOBASES, DISK_FILES -> unit == PriceUnit.GIGABYTE;
            case TERMINAL_ACCESS, EXCHANGE_SERVER, PREMIUM -> unit == PriceUnit.ACCOUNT || unit == PriceUnit.CONNECTION;
        };
    }

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
