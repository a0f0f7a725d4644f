package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;

/**
 * What of a payment fell on one invoice line. {@code rewardable} is false for one-off goods (RWD-2); the amount is
 * negative in a reversal, and where a surcharge or a credit takes back what was paid for the old parameters (CHG-2, CHG-3).
 */
public record AllocatedLine(UUID line, CloudService service, String item, boolean rewardable, Money amount) {}
