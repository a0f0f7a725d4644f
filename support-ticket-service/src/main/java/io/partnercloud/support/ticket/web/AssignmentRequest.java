package io.partnercloud.support.ticket.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The operator who gets the ticket, by the subject of the token. */
record AssignmentRequest(@NotBlank @Size(max = 100) String operator) {}
