package io.partnercloud.trial.provisioning;

/** The provider did not do, or did not say that it did, what was asked; asking again is safe. */
public final class ProviderFailure extends RuntimeException {
    private final String code;

    /** {@code code} is stable and may be told to partners; the message is for operators. */
    public ProviderFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
