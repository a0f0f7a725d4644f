package io.partnercloud.platform.events;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event is given up. */
record DropRequest(@NotBlank @Size(max = 1000) String reason) {}
