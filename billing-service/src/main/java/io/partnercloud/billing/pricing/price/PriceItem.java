package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing the price list sells by the month: {@code included} units cost nothing, beyond them every begun
 * {@code step} of units costs {@code price} (PRC-4, PRC-5). {@code name} stands on documents, {@code letterName} in letters and
 * lists; {@code consultations} says whether consultations on it are included (ORG-3, CLI-7); {@code exemption} is why it carries no
 * tax, where that is known.
 */
public record PriceItem(
        String code,
        String name,
        ItemKind kind,
        PriceUnit unit,
        Money price,
        int included,
        int step,
        VatTreatment vat,
        String letterName,
        boolean consultations,
        @Nullable VatExemption exemption) {

    public PriceItem {
        if (price.isNegative() || included < 0 || step < 1) {
            throw new IllegalArgumentException("item " + code + ": a price or a measure that cannot be");
        }
        if (exemption != null && vat != VatTreatment.WITHOUT_VAT) {
            throw new IllegalArgumentException("item " + code + ": what is taxed is not exempt");
        }
    }

    /** The same, called in letters as on documents, without consultations; where it is exempt, it is as a program. */
    public PriceItem(
            String code,
            String name,
            ItemKind kind,
            PriceUnit unit,
            Money price,
            int included,
            int step,
            VatTreatment vat) {
        this(
                code,
                name,
                kind,
                unit,
                price,
                included,
                step,
                vat,
                name,
                false,
                vat == VatTreatment.WITHOUT_VAT ? VatExemption.PROGRAMS : null);
    }

    /** What documents say of it. */
    public ItemOnPaper onPaper() {
        return new ItemOnPaper(unit, step, vat, exemption == null ? null : exemption.onPaper());
    }

    /** How many steps have to be paid when this many units are wanted. */
    int payable(long units) {
        var beyond = Math.max(0, units - included);
        return Math.toIntExact(Math.ceilDiv(beyond, (long) step));
    }
}
