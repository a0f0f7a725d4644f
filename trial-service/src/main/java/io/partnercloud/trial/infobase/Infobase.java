package io.partnercloud.trial.infobase;

import java.util.UUID;

/** One database of a configuration. A customised one gets no automatic updates (CLI-3). */
public record Infobase(UUID id, String name, String configuration, String configurationName, boolean isCustomised) {}
