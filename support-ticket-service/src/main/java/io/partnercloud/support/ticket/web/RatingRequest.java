package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.input.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How well a ticket was answered: 1 is badly, 5 is well. */
record RatingRequest(
        @NotNull @Min(1) @Max(5) Integer score,
        @MultiLine @Size(max = 2000) @Nullable String comment) {}
