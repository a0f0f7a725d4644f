package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.math.BigDecimal;

/** What is paid for the service above this sum in a month earns this many percent, up to the next step (RWD-11). */
public record RateStep(CloudService service, Money from, BigDecimal percent) {}
