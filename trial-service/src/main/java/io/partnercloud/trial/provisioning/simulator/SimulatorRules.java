package io.partnercloud.trial.provisioning.simulator;

import java.time.Duration;

/** How long the simulated provider takes, and where its accounts are entered. */
public record SimulatorRules(Duration delay, Duration slowAnswer, String accessUrl) {}
