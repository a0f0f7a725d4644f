package io.partnercloud.billing.documents.edo;

import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.Delivery.Status;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sending of an act, known outside by its id. What a receipt may still change depends on its status. */
public record ElectronicDocument(
        UUID id,
        ActNumber act,
        Status status,
        Times times,
        @Nullable String reason,
        Attempts attempts) {

    /** When it got how far. */
    public record Times(
            Instant queuedAt,
            @Nullable Instant sentAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant signedAt,
            @Nullable Instant refusedAt) {}

    /** How often sending was tried, and why the last one failed. */
    public record Attempts(int count, @Nullable String lastError) {}

    /**
     * What a receipt makes of it. The same again, and what comes later than something further on, changes nothing. It may
     * come before we have noted that the document is sent.
     *
     * @throws ReceiptContradicts when the client has already decided otherwise
     */
    ElectronicDocument receive(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Delivered delivered ->
                switch (status) {
                    case WAITING, SENT -> with(Status.DELIVERED, deliveredAt(delivered.at()), null);
                    case DELIVERED, SIGNED, REFUSED -> this;
                };
            case Receipt.Signed signed ->
                switch (status) {
                    case WAITING, SENT, DELIVERED -> with(Status.SIGNED, signedAt(signed.at()), null);
                    case SIGNED -> this;
                    case REFUSED -> throw new ReceiptContradicts(this);
                };
            case Receipt.Refused refused ->
                switch (status) {
                    case WAITING, SENT, DELIVERED -> with(Status.REFUSED, refusedAt(refused.at()), refused.reason());
                    case REFUSED -> this;
                    case SIGNED -> throw new ReceiptContradicts(this);
                };
        };
    }

    private ElectronicDocument with(Status newStatus, Times newTimes, @Nullable String why) {
        return new ElectronicDocument(id, act, newStatus, newTimes, why, attempts);
    }

    private Times deliveredAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), at, null, null);
    }

    private Times signedAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), or(times.deliveredAt, at), at, null);
    }

    private Times refusedAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), or(times.deliveredAt, at), null, at);
    }

    /** Whoever has decided has got it, even if nobody said so before. */
    private static Instant or(@Nullable Instant known, Instant at) {
        return known == null ? at : known;
    }
}
