package io.partnercloud.billing.base.client;

/** Clients that follow each other in the order of ids, both ends included: what one transaction of a large run handles. */
public record ClientRange(ClientId first, ClientId last, int clients) {}
