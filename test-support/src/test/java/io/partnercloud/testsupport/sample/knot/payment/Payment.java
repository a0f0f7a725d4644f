package io.partnercloud.testsupport.sample.knot.payment;

/** What came. */
public record Payment(String from) {}
