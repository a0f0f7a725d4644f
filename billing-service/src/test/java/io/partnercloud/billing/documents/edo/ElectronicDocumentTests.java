package io.partnercloud.billing.documents.edo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Delivery.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-10: what a receipt makes of a sending. */
class ElectronicDocumentTests {
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant QUEUED = Instant.parse("2026-11-30T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T10:00:00Z");

    private static ElectronicDocument document(Status status) {
        return new ElectronicDocument(
                ID,
                new ActNumber("D26-000005"),
                status,
                new ElectronicDocument.Times(QUEUED, null, null, null, null, null),
                null,
                new ElectronicDocument.Attempts(1, null));
    }

    private static final Receipt.Answered ANSWERED =
            new Receipt.Answered("D26-000005", LocalDate.parse("2026-11-30"), "ДОП");

    private static Receipt receipt(String word) {
        return switch (word) {
            case "forwarded" -> new Receipt.Forwarded(ID, LATER);
            case "delivered" -> new Receipt.Delivered(ID, LATER);
            case "asked" -> new Receipt.ClarificationAsked(ID, LATER, "не тот КПП");
            case "signed" -> new Receipt.Signed(ID, LATER, ANSWERED);
            default -> new Receipt.Refused(ID, LATER, ANSWERED, "не та сумма");
        };
    }

    @ParameterizedTest
    @CsvSource({
        "WAITING, forwarded, SENT",
        "WAITING, delivered, DELIVERED",
        "WAITING, asked, CLARIFICATION_ASKED",
        "WAITING, signed, SIGNED",
        "WAITING, refused, REFUSED",
        "HELD, forwarded, SENT",
        "HELD, delivered, DELIVERED",
        "HELD, asked, CLARIFICATION_ASKED",
        "HELD, signed, SIGNED",
        "HELD, refused, REFUSED",
        "ON_PAPER, forwarded, ON_PAPER",
        "ON_PAPER, delivered, ON_PAPER",
        "ON_PAPER, asked, ON_PAPER",
        "ON_PAPER, signed, ",
        "ON_PAPER, refused, ",
        "SENT, forwarded, SENT",
        "SENT, delivered, DELIVERED",
        "SENT, asked, CLARIFICATION_ASKED",
        "SENT, signed, SIGNED",
        "SENT, refused, REFUSED",
        "DELIVERED, forwarded, DELIVERED",
        "DELIVERED, delivered, DELIVERED",
        "DELIVERED, asked, CLARIFICATION_ASKED",
        "DELIVERED, signed, SIGNED",
        "DELIVERED, refused, REFUSED",
        "CLARIFICATION_ASKED, forwarded, CLARIFICATION_ASKED",
        "CLARIFICATION_ASKED, delivered, CLARIFICATION_ASKED",
        "CLARIFICATION_ASKED, asked, CLARIFICATION_ASKED",
        "CLARIFICATION_ASKED, signed, SIGNED",
        "CLARIFICATION_ASKED, refused, REFUSED",
        "SIGNED, forwarded, SIGNED",
        "SIGNED, delivered, SIGNED",
        "SIGNED, asked, ",
        "SIGNED, signed, SIGNED",
        "SIGNED, refused, ",
        "REFUSED, forwarded, REFUSED",
        "REFUSED, delivered, REFUSED",
        "REFUSED, asked, REFUSED",
        "REFUSED, signed, ",
        "REFUSED, refused, REFUSED"
    })
    void everyReceiptMeetsEveryStatus(Status before, String receipt, @Nullable Status after) {
        var document = document(before);
        if (after == null) {
            assertThatThrownBy(() -> document.receive(receipt(receipt))).isInstanceOf(ReceiptContradicts.class);
        } else {
            assertThat(document.receive(receipt(receipt)).status()).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @CsvSource({"asked", "signed", "refused"})
    void whoeverHasDecidedHasGotIt(String receipt) {
        var times = document(Status.SENT).receive(receipt(receipt)).times();

        assertThat(times.sentAt()).isEqualTo(LATER);
        assertThat(times.deliveredAt()).isEqualTo(LATER);
    }
}
