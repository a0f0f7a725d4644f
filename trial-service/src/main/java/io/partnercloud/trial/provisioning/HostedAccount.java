package io.partnercloud.trial.provisioning;

/** What the provider has made: where the client enters. */
public record HostedAccount(String accessUrl) {}
