package io.partnercloud.billing.debt.paymentorder.config;

import io.partnercloud.billing.debt.paymentorder.PaymentOrderRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the settings to those who follow them. */
@Configuration(proxyBeanMethods = false)
class PaymentOrderConfiguration {
    @Bean
    PaymentOrderRules paymentOrderRules(PaymentOrderSettings settings) {
        return new PaymentOrderRules(
                settings.workingDaysHeld(), settings.largestFile().toBytes());
    }
}
