package io.partnercloud.trial.infobase;

import org.jspecify.annotations.Nullable;

/**
 * One of a client's named users (CLI-10): {@code 3} is {@code 1R00042U3}; on trial one of them may use a remote desktop (TRL-10).
 *
 * @param name null as long as nobody has said whose it is
 * @param email where its links go; the account's contact where it is null
 */
public record ClientUser(
        int number, @Nullable String name, @Nullable String email, boolean hasRemoteDesktop, long version) {}
