package io.partnercloud.gateway.operations;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One page of what several services have, and the services that did not answer. */
record Gathered(List<JsonNode> items, int page, int size, long total, List<String> unavailable) {}
