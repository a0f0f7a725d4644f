package io.partnercloud.billing.documents.document;

import io.partnercloud.contracts.values.ClientLogin;
import org.jspecify.annotations.Nullable;

/** The client as a document names it. */
public record Buyer(String name, @Nullable String inn, ClientLogin login) {
    private static final int DIGITS_OF_A_PERSON = 12;

    /** Who signs for itself (PRT-2). */
    boolean isEntrepreneur() {
        return inn != null && inn.length() == DIGITS_OF_A_PERSON;
    }
}
