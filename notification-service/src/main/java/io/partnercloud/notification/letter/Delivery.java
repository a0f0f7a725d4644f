package io.partnercloud.notification.letter;

/** What came of one attempt to send. */
public sealed interface Delivery {
    /** The mail server took the letter. */
    record Accepted(String messageId) implements Delivery {}

    /** The address is refused for good (NTF-3). */
    record AddressRefused(String reason) implements Delivery {}

    /** The letter itself is refused for good; the address may be right. */
    record LetterRefused(String reason) implements Delivery {}

    /** It did not go out this time. */
    record Failed(String reason) implements Delivery {}
}
