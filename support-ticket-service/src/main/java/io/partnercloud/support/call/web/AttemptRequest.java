package io.partnercloud.support.call.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.support.call.CallOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What came of a call. */
record AttemptRequest(
        @NotNull CallOutcome outcome,
        @MultiLine @Size(max = 2000) @Nullable String note) {}
