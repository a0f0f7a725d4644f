package io.partnercloud.reward.payout;

import java.time.LocalDate;

/** What a set was made from besides its lines (RWD-12): both sides, their contract, and how the reward is taxed by it. */
public record SetInputs(Party principal, Party partner, String contract, LocalDate signedOn, PayoutTax tax) {}
