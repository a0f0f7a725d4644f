package io.partnercloud.testsupport.sample.knot.order;

/** What is asked for. */
public record Order(String of) {}
