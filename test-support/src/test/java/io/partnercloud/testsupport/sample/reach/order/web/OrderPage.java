package io.partnercloud.testsupport.sample.reach.order.web;

import io.partnercloud.testsupport.sample.reach.payment.jdbc.PaymentRow;

/** Looks into how payments are kept. */
public record OrderPage(PaymentRow row) {}
