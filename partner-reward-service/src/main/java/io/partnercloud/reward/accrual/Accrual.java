package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a partner earns on one paid line of an invoice (RWD-2). Never changed: a correction is another one. */
public sealed interface Accrual {
    Line line();

    /** Earned: the rate on the payment date and the reward, negative where money went back. */
    record Accrued(Line line, RewardRate rate, Money amount) implements Accrual {}

    /** Nothing can be counted, for this reason; shown to the partner as such. */
    record Held(Line line, Reason reason) implements Accrual {
        /** What is missing for a reward to be counted. */
        public enum Reason {
            NO_CONTRACT_IN_FORCE,
            NO_RATE_FOR_SERVICE
        }
    }

    /**
     * The paid line, with the client as it was called then: what was earned stays to be read also when the client is
     * another partner's. {@code source} is the allocation or the reversal that it comes from, {@code corrects} the accrual
     * that it takes back, if it does. What falls into another step of the rate is another {@code part} (RWD-11).
     */
    record Line(
            UUID id,
            PartnerId partner,
            ClientId client,
            ClientLogin login,
            @Nullable String clientName,
            UUID source,
            UUID invoiceLine,
            int part,
            @Nullable UUID payment,
            String invoice,
            CloudService service,
            String item,
            LocalDate paidOn,
            YearMonth month,
            Money base,
            @Nullable UUID corrects) {

        /** The line that takes this part of its base back, on a later day. */
        Line takenBack(UUID newId, UUID reversal, Money part, LocalDate on, YearMonth inMonth) {
            return with(newId, reversal, 1, part.negated(), on, inMonth, id);
        }

        /** The line that stands for this part of its base once it is counted anew, as paid on the same day. */
        Line countedAnew(UUID newId, UUID recount, Money part, YearMonth inMonth) {
            return with(newId, recount, 1, part, paidOn, inMonth, null);
        }

        private Line part(UUID newId, int number, Money partOfBase) {
            return with(newId, source, number, partOfBase, paidOn, month, corrects);
        }

        private Line with(
                UUID newId,
                UUID newSource,
                int newPart,
                Money newBase,
                LocalDate on,
                YearMonth inMonth,
                @Nullable UUID corrected) {
            return new Line(
                    newId,
                    partner,
                    client,
                    login,
                    clientName,
                    newSource,
                    invoiceLine,
                    newPart,
                    payment,
                    invoice,
                    service,
                    item,
                    on,
                    inMonth,
                    newBase,
                    corrected);
        }
    }

    /** What has been paid for a line's service in its month so far; asked only where rates rise in steps. */
    interface PaidSoFar {
        Money of(Line line);
    }

    /**
     * RWD-2: amount × rate of that service in the contract in force on the payment date. Where it falls into several steps
     * each of them has a part, rounded for itself (RWD-11).
     */
    static List<Accrual> of(Line line, Optional<PartnerContract> inForce, PaidSoFar paidSoFar, Supplier<UUID> ids) {
        if (inForce.isEmpty()) {
            return List.of(new Held(line, Held.Reason.NO_CONTRACT_IN_FORCE));
        }
        return inForce.get()
                .rateOf(line.service(), line.paidOn())
                .map(scale -> accrued(line, scale, paidSoFar, ids))
                .orElseGet(() -> List.of(new Held(line, Held.Reason.NO_RATE_FOR_SERVICE)));
    }

    private static List<Accrual> accrued(Line line, RewardScale scale, PaidSoFar paidSoFar, Supplier<UUID> ids) {
        var paid = scale.isFlat() ? Money.ZERO : paidSoFar.of(line);
        var accrued = new ArrayList<Accrual>();
        for (RewardScale.Part each : scale.parts(paid, line.base())) {
            var number = accrued.size() + 1;
            var part = line.part(number == 1 ? line.id() : ids.get(), number, each.base());
            accrued.add(new Accrued(part, each.rate(), each.rate().of(each.base())));
        }
        return accrued;
    }
}
