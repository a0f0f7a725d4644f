package io.partnercloud.billing.pricing.price;

import org.jspecify.annotations.Nullable;

/** What documents say of an item beside its name and price: what is counted, in which steps, and how it is taxed and why (INV-14). */
public record ItemOnPaper(
        PriceUnit unit,
        int step,
        VatTreatment vat,
        @Nullable String vatGround) {

    /** {@code подкл.}, or {@code 10 ГБ} where so many make one. */
    public String unitName() {
        var name =
                switch (unit) {
                    case CONNECTION -> "подкл.";
                    case ACCOUNT -> "уч. запись";
                    case INFOBASE -> "база";
                    case GIGABYTE -> "ГБ";
                    case NUMBER -> "номер";
                    case PIECE -> "шт.";
                };
        return step == 1 ? name : step + " " + name;
    }
}
