package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.Upstream;

/** One entry of the route table: requests whose path fits the pattern are the service's. */
record Route(String pattern, Upstream upstream) {}
