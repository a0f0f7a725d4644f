package io.partnercloud.notification.letter;

/** An e-mail address and the name of who reads it. */
public record Address(String email, String name) {}
