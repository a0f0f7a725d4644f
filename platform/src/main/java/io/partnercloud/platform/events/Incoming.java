package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;
import java.time.Instant;
import java.util.UUID;

/** An event as it came from another service, with what its envelope says. */
public record Incoming(UUID id, String topic, String key, Instant occurredAt, IntegrationEvent event) {}
