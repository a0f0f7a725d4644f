package io.partnercloud.testsupport.sample.circle.order;

import io.partnercloud.testsupport.sample.circle.order.jdbc.OrderRow;

/** Knows how it is kept. */
public record Order(OrderRow row) {}
