package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A line that no act has yet, with the client and the company whose act it will stand on. {@code corrects} is the earlier act
 * whose days it changes, {@code orElse} the client's latest one, for what neither this month nor that act can bear.
 */
public record LineToRecognise(
        ClientId client,
        String legalEntity,
        ActLine line,
        @Nullable ActNumber corrects,
        @Nullable ActNumber orElse) {
    public LineToRecognise(ClientId client, String legalEntity, ActLine line) {
        this(client, legalEntity, line, null, null);
    }

    /** The same on a correction of that act, or on none. */
    public LineToRecognise correcting(@Nullable ActNumber act) {
        return new LineToRecognise(client, legalEntity, line, act, orElse);
    }
}
