package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.billing.documents.edo.ElectronicDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of {@code edo_documents}. */
final class EdoRows {
    private EdoRows() {}

    static ElectronicDocument read(ResultSet row, int number) throws SQLException {
        return new ElectronicDocument(
                row.getObject("id", UUID.class),
                new ActNumber(row.getString("act")),
                Status.valueOf(row.getString("status")),
                new ElectronicDocument.Times(
                        Objects.requireNonNull(instant(row, "queued_at")),
                        instant(row, "sent_at"),
                        instant(row, "delivered_at"),
                        instant(row, "signed_at"),
                        instant(row, "refused_at")),
                row.getString("reason"),
                new ElectronicDocument.Attempts(row.getInt("attempts"), row.getString("last_error")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
