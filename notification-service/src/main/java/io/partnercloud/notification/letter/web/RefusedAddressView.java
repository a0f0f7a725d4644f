package io.partnercloud.notification.letter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.notification.letter.RefusedAddress;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that a mail server refused for good, and whose it is as far as that is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefusedAddressView(
        String email,
        String reason,
        Instant refusedAt,
        @Nullable String clientName,
        @Nullable String partnerName) {
    static final Columns<RefusedAddressView> COLUMNS = Columns.<RefusedAddressView>of(
                    "refused-addresses", "Отвергнутые адреса")
            .text("E-mail", "Почта", RefusedAddressView::email)
            .text("Reason", "Причина", RefusedAddressView::reason)
            .moment("Refused at", "Отвергнут", RefusedAddressView::refusedAt)
            .text("Client name", "Название клиента", RefusedAddressView::clientName)
            .text("Partner", "Партнёр", RefusedAddressView::partnerName);

    static RefusedAddressView of(RefusedAddress address) {
        return new RefusedAddressView(
                address.email(), address.reason(), address.refusedAt(), address.clientName(), address.partnerName());
    }
}
