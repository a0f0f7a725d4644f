package io.partnercloud.support.call;

/** After how many unanswered attempts a call task ends (TRL-6). */
public record CallRules(int attempts) {}
