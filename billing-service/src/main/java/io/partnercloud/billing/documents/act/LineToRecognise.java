package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.base.client.ClientId;

/** A line that no act has yet, with the client and the company whose act it will stand on. */
public record LineToRecognise(ClientId client, String legalEntity, ActLine line) {}
