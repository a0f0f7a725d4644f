package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.Allowance;
import java.util.UUID;

/** What an account may use from now on (CLI-8). Of two orders for one key the one with the greater {@code sequence} holds. */
public record ParametersOrder(UUID key, long sequence, ClientLogin login, Allowance allowance) {}
