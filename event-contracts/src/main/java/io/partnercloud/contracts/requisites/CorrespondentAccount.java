package io.partnercloud.contracts.requisites;

/** A bank's own account at the Bank of Russia; its key fits the region in the bank's BIC (Bank of Russia, 08.09.1997 No. 515). */
public record CorrespondentAccount(Bic bic, String number) {

    /** @throws IllegalArgumentException when the account has not 20 digits or its key does not fit the bank */
    public CorrespondentAccount {
        if (!AccountKey.fits("0" + bic.digits().substring(4, 6), number)) {
            throw new IllegalArgumentException("'" + number + "' is not the correspondent account of the bank " + bic);
        }
    }
}
