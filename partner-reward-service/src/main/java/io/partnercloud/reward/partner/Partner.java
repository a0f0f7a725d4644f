package io.partnercloud.reward.partner;

import io.partnercloud.contracts.requisites.Requisites;
import java.time.LocalDate;

/** A company that takes part in the programme (PRT-1). */
public record Partner(PartnerId id, Requisites requisites, Contact contact, LocalDate registeredOn) {}
