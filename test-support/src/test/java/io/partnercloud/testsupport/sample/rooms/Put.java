package io.partnercloud.testsupport.sample.rooms;

import io.partnercloud.testsupport.sample.rooms.top.order.Order;
import io.partnercloud.testsupport.sample.rooms.top.order.web.OrderView;

/** What puts the rooms together may know all of them. */
public record Put(Order order, OrderView view) {}
