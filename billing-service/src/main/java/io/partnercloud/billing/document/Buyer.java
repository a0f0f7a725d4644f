package io.partnercloud.billing.document;

import io.partnercloud.contracts.values.ClientLogin;
import org.jspecify.annotations.Nullable;

/** The client as a document names it. */
public record Buyer(String name, @Nullable String inn, ClientLogin login) {}
