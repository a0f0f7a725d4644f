package io.partnercloud.identity.registration;

import java.time.Instant;

/** Whether a person agrees to something, since when (PRT-5, PRT-17). */
public record Consent(Consents.Kind kind, boolean isGiven, Instant since) {}
