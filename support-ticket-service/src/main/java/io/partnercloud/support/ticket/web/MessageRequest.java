package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.input.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something said in a ticket. */
record MessageRequest(
        @MultiLine @NotBlank @Size(max = 10_000) String text) {}
