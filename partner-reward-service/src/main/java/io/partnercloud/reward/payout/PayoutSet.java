package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents on one partner's reward for one quarter; its type says what may still happen to them (RWD-6). */
public sealed interface PayoutSet {
    Core core();

    /** What every set has. {@code revision} counts its changes. */
    record Core(UUID id, PartnerId partner, Quarter quarter, PayoutKind kind, Documents documents, long revision) {
        private Core with(Documents other) {
            return new Core(id, partner, quarter, kind, other, revision);
        }
    }

    /** It came to nothing or less; {@code settledBy} is the later set that has taken the sum (RWD-8a). */
    record Carried(Core core, @Nullable UUID settledBy) implements PayoutSet {}

    /** The partner is to check it. */
    record Published(Core core) implements PayoutSet {}

    /** The partner does not agree: nothing goes on until an operator publishes another version. */
    record Disputed(Core core, Disagreement disagreement) implements PayoutSet {}

    /** The partner agrees and has filled it in. */
    record Completed(Core core, Completion completion) implements PayoutSet {}

    /** Signed copies are here. */
    record ScansReceived(Core core, Completion completion) implements PayoutSet {}

    /** The papers themselves are here. */
    record OriginalsReceived(Core core, Completion completion, Originals originals) implements PayoutSet {}

    record Paid(Core core, Completion completion, Originals originals, Payment payment) implements PayoutSet {}

    /** With what the partner does not agree. */
    record Disagreement(LocalDate on, String reason) {}

    /** How and when the originals came. */
    record Originals(LocalDate on, Way by) {
        /** By which the originals come (RWD-5). */
        public enum Way {
            POST,
            EDO
        }
    }

    /** When it was paid, and by which payment order. */
    record Payment(LocalDate on, String reference) {}

    /** A set of these documents: one that is paid nothing for has none to publish. */
    static PayoutSet of(Core core) {
        return core.documents().reward().isPositive() ? new Published(core) : new Carried(core, null);
    }

    default PayoutStatus status() {
        return switch (this) {
            case Carried _ -> PayoutStatus.CARRIED;
            case Published _ -> PayoutStatus.PUBLISHED;
            case Disputed _ -> PayoutStatus.DISPUTED;
            case Completed _ -> PayoutStatus.COMPLETED;
            case ScansReceived _ -> PayoutStatus.SCANS_RECEIVED;
            case OriginalsReceived _ -> PayoutStatus.ORIGINALS_RECEIVED;
            case Paid _ -> PayoutStatus.PAID;
        };
    }

    /** What the partner has filled in, once it has. */
    default Optional<Completion> completionIfAny() {
        return switch (this) {
            case Carried _, Published _, Disputed _ -> Optional.empty();
            case Completed it -> Optional.of(it.completion);
            case ScansReceived it -> Optional.of(it.completion);
            case OriginalsReceived it -> Optional.of(it.completion);
            case Paid it -> Optional.of(it.completion);
        };
    }

    /** A partner sees its own that have documents, an operator all. */
    default boolean isSeenBy(Scope scope) {
        return switch (scope) {
            case PartnerScope(var partner) ->
                core().partner().value().equals(partner) && status() != PayoutStatus.CARRIED;
            case ClientScope _ -> false;
            case Operator _ -> true;
        };
    }

    /** The partner fills it in; as long as no scan has come, also anew. */
    default PayoutSet complete(Completion completion) {
        return switch (this) {
            case Published it -> new Completed(it.core, completion);
            case Completed it -> new Completed(it.core, completion);
            case Carried _, Disputed _, ScansReceived _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    /**
     * The partner objects (RWD-8a).
     *
     * @throws PayoutRefusal.ObjectionTooLate once its days are over
     */
    default PayoutSet dispute(Disagreement disagreement, int days) {
        return switch (this) {
            case Published it -> {
                var last = it.core.documents().publishedOn().plusDays(days);
                if (disagreement.on().isAfter(last)) {
                    throw new PayoutRefusal.ObjectionTooLate(last);
                }
                yield new Disputed(it.core, disagreement);
            }
            case Carried _, Disputed _, Completed _, ScansReceived _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    /** The partner agrees after all: it is to be completed as it is. */
    default PayoutSet withdrawObjection() {
        return switch (this) {
            case Disputed it -> new Published(it.core);
            case Carried _, Published _, Completed _, ScansReceived _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    /** The next version in place of the one that was objected to. */
    default PayoutSet correct(Documents next) {
        return switch (this) {
            case Disputed it -> of(it.core.with(next));
            case Carried _, Published _, Completed _, ScansReceived _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    /** A signed scan has come: the first, or one more. */
    default PayoutSet receiveScan() {
        return switch (this) {
            case Completed it -> new ScansReceived(it.core, it.completion);
            case ScansReceived it -> it;
            case Carried _, Published _, Disputed _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    default PayoutSet receiveOriginals(Originals originals) {
        return switch (this) {
            case ScansReceived it -> new OriginalsReceived(it.core, it.completion, originals);
            case Carried _, Published _, Disputed _, Completed _, OriginalsReceived _, Paid _ -> throw notNow();
        };
    }

    default PayoutSet pay(Payment payment) {
        return switch (this) {
            case OriginalsReceived it -> new Paid(it.core, it.completion, it.originals, payment);
            case Carried _, Published _, Disputed _, Completed _, ScansReceived _, Paid _ -> throw notNow();
        };
    }

    private PayoutRefusal notNow() {
        return new PayoutRefusal.NotInThisState(core().id(), status());
    }
}
