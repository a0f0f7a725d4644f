package io.partnercloud.testsupport.sample.reach.payment.jdbc;

/** A row. */
public record PaymentRow(String from) {}
