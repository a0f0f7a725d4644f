package io.partnercloud.support.call;

import io.partnercloud.contracts.values.ClientLogin;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which call tasks of a list are wanted; what is null leaves all through.
 *
 * @param dueBy the last due date wanted
 */
public record CallTaskFilter(
        @Nullable CallStatus status,
        @Nullable CallKind kind,
        @Nullable ClientLogin client,
        @Nullable LocalDate dueBy) {}
