package io.partnercloud.notification.contact;

import java.util.UUID;

/** Where a client is written to: its name and its contact person, as last said when a trial was requested or provisioned. */
public record ClientContact(UUID client, String name, String contactName, String email) {}
