package io.partnercloud.support.ticket.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something said in a ticket. */
record MessageRequest(@NotBlank @Size(max = 10_000) String text) {}
