package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/** The version of a set's documents that counts: how many lines it has and what they come to. {@code total} is with tax. */
public record Documents(
        int version, LocalDate publishedOn, long lines, Money reward, int vatPercent, Money vat, Money total) {

    static Documents of(int version, LocalDate publishedOn, long lines, Money reward, PayoutTax tax) {
        var vat = tax.of(reward);
        return new Documents(version, publishedOn, lines, reward, tax.percent(), vat, reward.plus(vat));
    }
}
