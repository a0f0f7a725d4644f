package io.partnercloud.billing.pricing.price;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Why an item carries no value added tax: the place in the Tax Code, and for a program its entry in the register of Russian
 * programs, without which a right to use it is taxed (Tax Code 149.2.26).
 */
public record VatExemption(
        String ground,
        @Nullable String registerEntry,
        @Nullable LocalDate registeredOn) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** Rights to use programs. */
    public static final VatExemption PROGRAMS = new VatExemption("пп. 26 п. 2 ст. 149 НК РФ", null, null);

    /** As documents say it. */
    public String onPaper() {
        if (registerEntry == null) {
            return ground;
        }
        var since = registeredOn == null ? "" : " от " + DAY.format(registeredOn);
        return ground + ", реестр российского ПО № " + registerEntry + since;
    }
}
