package io.partnercloud.reward.payout;

import java.time.LocalDate;

/** What the partner fills in (RWD-5): the contract that the report names, the act's number and date, its invoice. */
public record Completion(
        String contractNumber, LocalDate contractOn, String actNumber, LocalDate actOn, String invoiceNumber) {}
