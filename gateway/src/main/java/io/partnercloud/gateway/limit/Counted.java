package io.partnercloud.gateway.limit;

/** By what a request is counted. */
sealed interface Counted {
    /** A known caller: the partner of its token, or its subject where there is none. */
    record Partner(String id) implements Counted {}

    /** Anybody, at that address. */
    record PublicAddress(String address) implements Counted {}

    /** Somebody who makes us send a letter to whomever they name, at that address. */
    record LetterSender(String address) implements Counted {}

    /** Somebody who tries to sign in or get a token, at that address. */
    record SignInAddress(String address) implements Counted {}
}
