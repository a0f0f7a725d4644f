package io.partnercloud.contracts.billing;

import java.time.LocalDate;

/** A stretch of days that an invoice pays for, both ends included. */
public record InvoicePeriod(LocalDate from, LocalDate to) {}
