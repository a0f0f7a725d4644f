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
            @Nullable Instant askedAt,
            @Nullable Instant signedAt,
            @Nullable Instant refusedAt) {}

    /** How often sending was tried, and why the last one failed. */
    public record Attempts(int count, @Nullable String lastError) {}

    /**
     * What a receipt makes of it. The same again, and what comes later than something further on, changes nothing. It may
     * come before we have noted that the document is sent.
     *
     * @throws ReceiptContradicts when the client has already decided otherwise, or has it on paper
     */
    ElectronicDocument receive(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Forwarded it -> forwarded(it.at());
            case Receipt.Delivered it -> delivered(it.at());
            case Receipt.ClarificationAsked it -> asked(it.at(), it.text());
            case Receipt.Signed it -> signed(it.at());
            case Receipt.Refused it -> refused(it.at(), it.reason());
        };
    }

    private ElectronicDocument forwarded(Instant at) {
        return switch (status) {
            case WAITING, HELD -> with(Status.SENT, sentAt(at), null);
            case SENT, DELIVERED, CLARIFICATION_ASKED, SIGNED, REFUSED, ON_PAPER -> this;
        };
    }

    private ElectronicDocument delivered(Instant at) {
        return switch (status) {
            case WAITING, HELD, SENT -> with(Status.DELIVERED, deliveredAt(at), null);
            case DELIVERED, CLARIFICATION_ASKED, SIGNED, REFUSED, ON_PAPER -> this;
        };
    }

    private ElectronicDocument asked(Instant at, String text) {
        return switch (status) {
            case WAITING, HELD, SENT, DELIVERED -> with(Status.CLARIFICATION_ASKED, askedAt(at), text);
            case CLARIFICATION_ASKED, REFUSED, ON_PAPER -> this;
            case SIGNED -> throw new ReceiptContradicts(this);
        };
    }

    private ElectronicDocument signed(Instant at) {
        return switch (status) {
            case WAITING, HELD, SENT, DELIVERED, CLARIFICATION_ASKED -> with(Status.SIGNED, decidedAt(at, null), null);
            case SIGNED -> this;
            case REFUSED, ON_PAPER -> throw new ReceiptContradicts(this);
        };
    }

    private ElectronicDocument refused(Instant at, String why) {
        return switch (status) {
            case WAITING, HELD, SENT, DELIVERED, CLARIFICATION_ASKED -> with(Status.REFUSED, decidedAt(null, at), why);
            case REFUSED -> this;
            case SIGNED, ON_PAPER -> throw new ReceiptContradicts(this);
        };
    }

    private ElectronicDocument with(Status newStatus, Times newTimes, @Nullable String why) {
        return new ElectronicDocument(id, act, newStatus, newTimes, why, attempts);
    }

    private Times sentAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), null, null, null, null);
    }

    private Times deliveredAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), at, null, null, null);
    }

    /** Whoever asks has got it, even if nobody said so before. */
    private Times askedAt(Instant at) {
        return new Times(times.queuedAt, or(times.sentAt, at), or(times.deliveredAt, at), at, null, null);
    }

    /** Whoever has decided has got it, too. */
    private Times decidedAt(@Nullable Instant signedAt, @Nullable Instant refusedAt) {
        var at = signedAt == null ? refusedAt : signedAt;
        return new Times(
                times.queuedAt, or(times.sentAt, at), or(times.deliveredAt, at), times.askedAt, signedAt, refusedAt);
    }

    private static @Nullable Instant or(@Nullable Instant known, @Nullable Instant at) {
        return known == null ? at : known;
    }
}
