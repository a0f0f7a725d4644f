package io.partnercloud.testsupport.sample.knot.payment.web;

import io.partnercloud.testsupport.sample.knot.order.Order;
import io.partnercloud.testsupport.sample.knot.payment.Payment;

/** Shows what it is for. */
public record PaymentView(Payment payment, Order order) {}
