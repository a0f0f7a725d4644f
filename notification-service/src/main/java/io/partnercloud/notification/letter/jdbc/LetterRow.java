package io.partnercloud.notification.letter.jdbc;

import io.partnercloud.contracts.EventJson;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.notification.letter.Address;
import io.partnercloud.notification.letter.DueLetter;
import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** How a row of {@code letters} reads. */
final class LetterRow {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private LetterRow() {}

    static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                uuid(row, "id"),
                uuid(row, "event_id"),
                Template.valueOf(row.getString("template")),
                recipient(row),
                row.getString("email"),
                LetterStatus.valueOf(row.getString("status")),
                words(row),
                row.getBoolean("has_secret"),
                row.getString("sealed_secret") != null,
                row.getString("subject"),
                row.getString("body"),
                row.getInt("round"),
                row.getInt("attempts"),
                row.getString("problem"),
                instant(row, "written_at"),
                instantOrNull(row, "next_attempt_at"),
                instantOrNull(row, "sent_at"),
                row.getString("message_id"),
                row.getString("refusal"));
    }

    static DueLetter due(ResultSet row, int number) throws SQLException {
        var sealed = row.getString("sealed_secret");
        return new DueLetter(
                uuid(row, "id"),
                Template.valueOf(row.getString("template")),
                new Address(row.getString("email"), row.getString("addressee")),
                words(row),
                sealed == null ? null : new SealedSecret(sealed),
                row.getInt("round"),
                row.getInt("attempts"),
                instant(row, "due_since"),
                instant(row, "written_at"),
                row.getString("refusal"));
    }

    static Letters.Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Letters.Waiting(uuid(row, "id"), recipient(row), row.getObject("client_id", UUID.class));
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

    private static Recipient recipient(ResultSet row) throws SQLException {
        var kind = row.getString("recipient_kind");
        return switch (kind) {
            case "CLIENT" -> new Recipient.Client(uuid(row, "recipient_id"));
            case "PARTNER" -> new Recipient.Partner(uuid(row, "recipient_id"));
            case "PAYOUT_NOTICES" -> new Recipient.PayoutNotices(uuid(row, "recipient_id"));
            case "OPERATORS" -> new Recipient.Operators();
            case "PERSON" ->
                new Recipient.Person(uuid(row, "recipient_id"), row.getString("addressee"), row.getString("email"));
            default -> throw new IllegalStateException("unknown kind of recipient: " + kind);
        };
    }

    private static Map<String, String> words(ResultSet row) throws SQLException {
        return EventJson.MAPPER.readValue(row.getString("words"), WORDS);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
