package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.edo.Formed;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of a seller's title, which is its {@code ИдФайл}, too: whose it is, from whom, of which day, and our id (order ЕД-7-26/970@). */
public final class UpdName {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final String PREFIX = "ON_NSCHFDOPPR_";
    /** Neither traceable nor marked goods, no alcohol, tobacco or oil, nothing of the tax service's list. */
    private static final String SERVICES = "_0_0_0_0_0_00";

    private static final Pattern NAME = Pattern.compile(
            PREFIX
                    + "[^_]+_[^_]+_\\d{8}_(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:_\\d+){5}_\\d{2}(?:\\.xml)?");

    private UpdName() {}

    static String of(String recipient, String sender, Formed formed) {
        return PREFIX + recipient + "_" + sender + "_" + DAY.format(formed.at()) + "_" + formed.id() + SERVICES;
    }

    /** Empty where it is the name of another kind of file. */
    public static Optional<UUID> document(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
