package io.partnercloud.billing;

import io.partnercloud.platform.settings.EnableSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Prices, quotes, invoices, payments, the ledger and debt. */
@SpringBootApplication
@EnableSettings(prefix = "billing", value = BillingSettings.class)
public class BillingServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(BillingServiceApplication.class, args);
    }
}
