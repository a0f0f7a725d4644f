package io.partnercloud.testsupport.sample.knot.order.web;

import io.partnercloud.testsupport.sample.knot.order.Order;
import io.partnercloud.testsupport.sample.knot.payment.Payment;

/** Shows what was paid for it. */
public record OrderView(Order order, Payment payment) {}
