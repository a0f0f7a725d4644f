package io.partnercloud.trial.provisioning;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.requisites.Email;
import java.util.UUID;

/** What the provider is to make. {@code key} is the same in every attempt, {@code sequence} grows with each. */
public record HostingOrder(
        UUID key, long sequence, ClientLogin login, Parameters parameters, Email contact, InitialPassword password) {}
