package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.accrual.Accrual.Accrued;
import io.partnercloud.reward.accrual.Accrual.Held;
import io.partnercloud.reward.accrual.Accrual.PaidSoFar;
import io.partnercloud.reward.partner.PartnerContract;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** An accrual and what of it has not been taken back yet. */
public record Earned(Accrual accrual, Money baseLeft, Money amountLeft) {

    /** A return of money that must take rewards back. */
    public record Return(UUID reversal, LocalDate on, YearMonth month) {}

    /**
     * The accruals that take back the reward on this much money, at the rates at which it was earned. What is left over
     * when all is taken back was never rewarded. Taking back all of an accrual takes exactly its amount. The money of a
     * term that took back (CHG-2) is negative, and so is what was accrued on it.
     */
    static List<Accrual> takeBack(Money amount, List<Earned> earned, Return back, Supplier<UUID> ids) {
        var taken = new ArrayList<Accrual>();
        var left = amount;
        for (Earned each : earned) {
            var part = nearer(left, each.baseLeft);
            if (!part.isZero()) {
                taken.add(each.takeBack(part, back, ids.get()));
                left = left.minus(part);
            }
        }
        return taken;
    }

    /** The one of two amounts of the same sign that is nearer to nothing; nothing where the signs differ. */
    private static Money nearer(Money one, Money other) {
        if (one.isNegative() && other.isNegative()) {
            return one.negated().min(other.negated()).negated();
        }
        return one.isPositive() && other.isPositive() ? one.min(other) : Money.ZERO;
    }

    private Accrual takeBack(Money part, Return back, UUID id) {
        var line = accrual.line().takenBack(id, back.reversal(), part, back.on(), back.month());
        return switch (accrual) {
            case Accrued it ->
                new Accrued(
                        line,
                        it.rate(),
                        (part.equals(baseLeft) ? amountLeft : it.rate().of(part)).negated());
            case Held it -> new Held(line, it.reason());
        };
    }

    /**
     * What is left of it, taken back and counted anew by the contract that is in force now; nothing where that comes to the
     * same. All lines come from the recount, which is a source of its own for each.
     */
    List<Accrual> recounted(
            Optional<PartnerContract> inForce, YearMonth month, PaidSoFar paidSoFar, Supplier<UUID> ids) {
        var line = accrual.line();
        var source = ids.get();
        var anew = Accrual.of(line.countedAnew(ids.get(), source, baseLeft, month), inForce, paidSoFar, ids);
        if (baseLeft.isZero() || (anew.size() == 1 && isRatedAs(anew.getFirst()))) {
            return List.of();
        }
        var lines = new ArrayList<Accrual>();
        lines.add(takeBack(baseLeft, new Return(source, line.paidOn(), month), ids.get()));
        lines.addAll(anew);
        return lines;
    }

    private boolean isRatedAs(Accrual other) {
        return switch (accrual) {
            case Accrued mine -> other instanceof Accrued it && it.rate().equals(mine.rate());
            case Held mine -> other instanceof Held it && it.reason() == mine.reason();
        };
    }
}
