package io.partnercloud.testsupport.sample.rooms.base.price.web;

/** A price as it is shown. */
public record PriceView(int roubles) {}
