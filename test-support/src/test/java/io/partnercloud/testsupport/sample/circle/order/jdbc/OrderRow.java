package io.partnercloud.testsupport.sample.circle.order.jdbc;

import io.partnercloud.testsupport.sample.circle.order.Order;

/** Knows what it keeps. */
public record OrderRow(Class<Order> keeps) {}
