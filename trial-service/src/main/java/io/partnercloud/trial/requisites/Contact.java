package io.partnercloud.trial.requisites;

/** The person to be written to and called. */
public record Contact(String name, Phone phone, Email email) {}
