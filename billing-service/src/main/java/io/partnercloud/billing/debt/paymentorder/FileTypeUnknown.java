package io.partnercloud.billing.debt.paymentorder;

import java.util.Map;

/** The content is no PDF, JPEG or PNG, whatever the file is called. */
public final class FileTypeUnknown extends PaymentOrderRefusal {
    FileTypeUnknown(String fileName) {
        super(Kind.RULE, "payment_order_type_unknown", Map.of("fileName", fileName));
    }
}
