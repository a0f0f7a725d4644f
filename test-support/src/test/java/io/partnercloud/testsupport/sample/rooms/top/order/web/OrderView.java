package io.partnercloud.testsupport.sample.rooms.top.order.web;

import io.partnercloud.testsupport.sample.rooms.base.price.web.PriceView;

/** Reaches into another feature through its own kind. */
public record OrderView(PriceView price) {}
