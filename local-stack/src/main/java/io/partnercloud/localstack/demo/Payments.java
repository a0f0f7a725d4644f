package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** Payments as operators record them by hand. */
final class Payments {
    private Payments() {}

    static void pay(Demo.Cast cast, String invoice, BigDecimal amount) {
        var payment =
                Map.of("invoice", invoice, "amount", amount.toPlainString(), "reference", "demo " + UUID.randomUUID());
        cast.operator().post("/api/admin/payments", payment).expect(201);
        cast.narrator().effect("invoice " + invoice + ": " + amount.toPlainString() + " paid");
    }
}
