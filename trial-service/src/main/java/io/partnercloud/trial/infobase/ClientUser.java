package io.partnercloud.trial.infobase;

/** One of a client's named users: {@code 3} is {@code 1R00042U3}; on trial one of them may use a remote desktop (TRL-10). */
public record ClientUser(int number, boolean hasRemoteDesktop) {}
