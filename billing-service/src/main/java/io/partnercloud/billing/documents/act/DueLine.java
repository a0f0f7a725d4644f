package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.ClientId;

/** A line that is on no act yet, and on whose and of which company it belongs. */
public record DueLine(ClientId client, String legalEntity, ActLine line) {}
