package io.partnercloud.testsupport.sample.reach.payment.web;

/** A view. */
public record PaymentView(String from) {}
