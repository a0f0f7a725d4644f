package io.partnercloud.localstack;

/** Why the stack does not start, as one line that says what to do about it. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
