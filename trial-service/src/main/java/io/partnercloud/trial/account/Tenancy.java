package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;

/** What an account has got since it exists at the provider: its login and its trial. */
public record Tenancy(ClientLogin login, TrialPeriod trial) {}
