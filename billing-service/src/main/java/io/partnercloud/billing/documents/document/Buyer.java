package io.partnercloud.billing.documents.document;

import io.partnercloud.contracts.values.ClientLogin;
import org.jspecify.annotations.Nullable;

/** The client as a document names it. */
public record Buyer(
        String name, @Nullable String inn, @Nullable String kpp, ClientLogin login) {
    private static final int DIGITS_OF_A_PERSON = 12;

    private static final String ENTREPRENEUR = "ИП ";

    public Buyer(String name, @Nullable String inn, ClientLogin login) {
        this(name, inn, null, login);
    }

    /** An entrepreneur is its own signatory; whoever signs for a company writes its name beside the signature. */
    @Nullable
    String signatory() {
        return isEntrepreneur() && name.startsWith(ENTREPRENEUR) ? name.substring(ENTREPRENEUR.length()) : null;
    }

    /** @throws IllegalStateException when it has none, so that nobody could be addressed */
    public String requireInn() {
        if (inn == null) {
            throw new IllegalStateException("whoever has no INN cannot be addressed: " + name);
        }
        return inn;
    }

    /** Who signs for itself (PRT-2). */
    boolean isEntrepreneur() {
        return inn != null && inn.length() == DIGITS_OF_A_PERSON;
    }
}
