package io.partnercloud.testsupport.sample.tidy.order;

/** Domain. */
public record Order(String number) {}
