package io.partnercloud.trial.partner;

import io.partnercloud.contracts.requisites.Inn;
import java.util.UUID;

/** A partner as it was registered: who it is, and whom to talk to there. */
public record Partner(UUID id, String name, Inn inn, String contactName, String contactEmail) {}
