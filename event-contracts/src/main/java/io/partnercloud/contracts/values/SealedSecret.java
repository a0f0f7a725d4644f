package io.partnercloud.contracts.values;

/**
 * A secret that only its one reader can open: a compact JWE. An event never carries a secret in any other form, and its
 * text never reaches a log.
 */
public record SealedSecret(String jwe) {
    @Override
    public String toString() {
        return "SealedSecret[…]";
    }
}
