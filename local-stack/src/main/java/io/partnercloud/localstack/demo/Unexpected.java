package io.partnercloud.localstack.demo;

/** Something is or came out otherwise than the demo says it must. */
final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected(String what) {
        super(what);
    }

    Unexpected(String what, Throwable cause) {
        super(what, cause);
    }
}
