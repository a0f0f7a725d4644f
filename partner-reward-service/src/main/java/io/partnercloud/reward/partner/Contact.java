package io.partnercloud.reward.partner;

import org.jspecify.annotations.Nullable;

/** Whom to talk to at a partner. The e-mail is the contract's contact, by which membership is granted at once (PRT-6). */
public record Contact(String name, String email, @Nullable String phone) {}
