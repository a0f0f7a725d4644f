package io.partnercloud.notification.letter.jdbc;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.notification.letter.Address;
import io.partnercloud.notification.letter.DueLetter;
import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.jdbc.Row;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** How a row of {@code letters} reads. */
final class LetterRow {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private LetterRow() {}

    static Letter letter(Row row) {
        return new Letter(
                row.id("id"),
                row.id("event_id"),
                row.word("template", Template.class),
                recipient(row),
                row.textOrNull("email"),
                row.word("status", LetterStatus.class),
                words(row),
                row.is("has_secret"),
                row.textOrNull("sealed_secret") != null,
                row.textOrNull("subject"),
                row.textOrNull("body"),
                row.integer("round"),
                row.integer("attempts"),
                row.textOrNull("problem"),
                row.instant("written_at"),
                row.instantOrNull("next_attempt_at"),
                row.instantOrNull("sent_at"),
                row.textOrNull("message_id"),
                row.textOrNull("refusal"));
    }

    static DueLetter due(Row row) {
        return new DueLetter(
                row.id("id"),
                row.word("template", Template.class),
                new Address(row.text("email"), row.text("addressee")),
                words(row),
                row.textOrNull("sealed_secret", SealedSecret::new),
                row.integer("round"),
                row.integer("attempts"),
                row.instant("due_since"),
                row.instant("written_at"),
                row.textOrNull("refusal"));
    }

    static Letters.Waiting waiting(Row row) {
        return new Letters.Waiting(row.id("id"), recipient(row), row.idOrNull("client_id"));
    }

    static String kind(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Client _ -> "CLIENT";
            case Recipient.Partner _ -> "PARTNER";
            case Recipient.PayoutNotices _ -> "PAYOUT_NOTICES";
            case Recipient.Operators _ -> "OPERATORS";
            case Recipient.Person _ -> "PERSON";
        };
    }

    static @Nullable UUID id(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Client(var id) -> id;
            case Recipient.Partner(var id) -> id;
            case Recipient.PayoutNotices(var id) -> id;
            case Recipient.Operators() -> null;
            case Recipient.Person person -> person.person();
        };
    }

    private static Recipient recipient(Row row) {
        var kind = row.text("recipient_kind");
        return switch (kind) {
            case "CLIENT" -> new Recipient.Client(row.id("recipient_id"));
            case "PARTNER" -> new Recipient.Partner(row.id("recipient_id"));
            case "PAYOUT_NOTICES" -> new Recipient.PayoutNotices(row.id("recipient_id"));
            case "OPERATORS" -> new Recipient.Operators();
            case "PERSON" -> new Recipient.Person(row.id("recipient_id"), row.text("addressee"), row.text("email"));
            default -> throw new IllegalStateException("unknown kind of recipient: " + kind);
        };
    }

    private static Map<String, String> words(Row row) {
        return EventJson.MAPPER.readValue(row.text("words"), WORDS);
    }
}
