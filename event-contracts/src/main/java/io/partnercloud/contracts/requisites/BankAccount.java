package io.partnercloud.contracts.requisites;

/** A settlement account at a bank; its key fits the bank's BIC (Bank of Russia, 08.09.1997 No. 515; PRT-2). */
public record BankAccount(Bic bic, String number) {

    /** @throws IllegalArgumentException when the account has not 20 digits or its key does not fit the bank */
    public BankAccount {
        if (!AccountKey.fits(bic.digits().substring(6), number)) {
            throw new IllegalArgumentException("the account '" + number + "' is not one at the bank " + bic);
        }
    }
}
