package io.partnercloud.notification.letter;

/** How far a letter has come. */
public enum LetterStatus {
    /** Written, but who it is for is not known yet. */
    WAITING_FOR_CONTACT,
    /** To be sent, now or at its next attempt. */
    DUE,
    /** The mail server took it. */
    SENT,
    /** The mail server refused the address for good (NTF-3). */
    REFUSED,
    /** Given up after a day of attempts; an operator may send it again (NTF-2). */
    PARKED
}
