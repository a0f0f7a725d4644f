package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import java.util.UUID;

/** An infobase of the account is brought to that release (CLI-4); {@code key} is the account's, {@code infobase} the one that stays. */
public record UpdateOrder(UUID key, ClientLogin login, UUID infobase, String infobaseName, String release) {}
