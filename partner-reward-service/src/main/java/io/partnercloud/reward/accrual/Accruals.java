package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** All accruals; there is no way to change one. */
public interface Accruals {
    /** False where this line of this allocation (or of this reversal) has been accrued before. */
    boolean addIfNew(Accrual accrual);

    /** Whether anything was accrued from this allocation or reversal. */
    boolean contains(UUID source);

    /** What was earned on this invoice line and not taken back: on this payment first, then on money of the advance, the latest first. */
    List<Earned> earnedOn(UUID invoiceLine, UUID payment);

    /** What the partner earned on money of this day and later and has not given back, the earliest line first. */
    List<Earned> earnedSince(PartnerId partner, LocalDate from);

    /** What was paid for the service in the month and is rewarded; nobody else adds to it until the transaction ends (RWD-11). */
    Money holdPaid(PartnerId partner, YearMonth month, CloudService service);

    /** How many lines there are. */
    long count();

    /** How many of them are held. */
    long held();

    MonthTotal totalOf(YearMonth month);

    /** What all partners earned in a month, and how many lines are held. */
    record MonthTotal(long lines, long held, Money amount) {}
}
