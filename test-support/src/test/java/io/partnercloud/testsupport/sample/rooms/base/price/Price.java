package io.partnercloud.testsupport.sample.rooms.base.price;

/** What everybody stands on. */
public record Price(int roubles) {}
