package io.partnercloud.billing.debt.paymentorder.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The numbers of payment orders, as configured. */
@ConfigurationProperties("billing.payment-orders")
record PaymentOrderSettings(int workingDaysHeld, DataSize largestFile) {}
