package io.partnercloud.gateway.routing;

/** One entry of the route table: requests whose path fits the pattern are the service's. */
record Route(String pattern, Upstream upstream) {}
