package io.partnercloud.testsupport.sample.rooms.top.order;

import io.partnercloud.testsupport.sample.rooms.base.price.Price;

/** Knows what it stands on. */
public record Order(Price price) {}
