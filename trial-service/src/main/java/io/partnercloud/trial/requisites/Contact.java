package io.partnercloud.trial.requisites;

import io.partnercloud.contracts.values.Phone;

/** The person to be written to and called. */
public record Contact(String name, Phone phone, Email email) {}
