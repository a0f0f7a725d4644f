package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.web.Versions;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What a caller demands of a ticket's version: nothing without {@code If-Match}, since each command is refused by itself where it does not fit the state. */
final class IfMatch {
    private IfMatch() {}

    static LongConsumer demands(@Nullable String header) {
        return current -> {
            if (header != null) {
                Versions.require(header, current);
            }
        };
    }
}
