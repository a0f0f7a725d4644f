package io.partnercloud.notification.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a letter is for. The address itself is looked up when the letter is addressed. */
public sealed interface Recipient {
    record Client(UUID client) implements Recipient {}

    record Partner(UUID partner) implements Recipient {}

    /** The partner's one address for payout notices (PRT-8). */
    record PayoutNotices(UUID partner) implements Recipient {}

    /** The operators of the platform. */
    record Operators() implements Recipient {}

    /** A person whose address the fact itself names. */
    record Person(UUID person, String name, String email) implements Recipient {}

    /** One of a kind per recipient: the last part of what a letter is unique by (NTF-2). */
    default String reference() {
        return switch (this) {
            case Client(var id) -> "client:" + id;
            case Partner(var id) -> "partner:" + id;
            case PayoutNotices(var id) -> "payout-notices:" + id;
            case Operators() -> "operators";
            case Person person -> "person:" + person.person();
        };
    }

    /** The partner whose contact is needed, if one is. */
    default @Nullable UUID partnerOrNull() {
        return switch (this) {
            case Partner(var id) -> id;
            case PayoutNotices(var id) -> id;
            case Client _, Operators _, Person _ -> null;
        };
    }
}
