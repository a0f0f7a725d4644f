package io.partnercloud.notification.letter.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a letter is sent again; for the audit. */
record SendAgainRequest(@Size(max = 500) @Nullable String reason) {}
