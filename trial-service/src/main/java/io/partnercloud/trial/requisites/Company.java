package io.partnercloud.trial.requisites;

import io.partnercloud.contracts.requisites.Inn;
import org.jspecify.annotations.Nullable;

/** The client company as the request named it (TRL-2). */
public record Company(String name, @Nullable Inn inn, Contact contact) {}
