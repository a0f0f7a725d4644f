package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.PartnerId;
import java.util.List;

/** Whose sets are still to be made for a quarter, and what they will come to. */
public interface DueSets {
    /** Partners in the order of their ids, both ends included, who have earned something that stands in no set and have none for the quarter. */
    List<PartnerId> due(Quarter quarter, PayoutKind kind, PartnerId first, PartnerId last);

    List<PartnerId> due(Quarter quarter, PayoutKind kind);

    /** Who is to get a set by hand for the quarter (RWD-9): also where all is held, as an operator may agree upon a rate. */
    List<PartnerId> byHand(Quarter quarter);

    /** What those who are due have earned, and what was carried; the largest sum first. */
    List<Expected> expected(Quarter quarter, PayoutKind kind);

    /** How many would get one by the run if their code had four digits: until an operator corrects it they get none (RWD-8). */
    long withoutCode(Quarter quarter, PayoutKind kind);

    /** How many partners were paid for in the quarter only for services of the other kind, or whose rewards are all held. */
    long withoutAny(Quarter quarter, PayoutKind kind);

    /** What one partner's set would come to without tax. */
    record Expected(PartnerId partner, Money reward) {}
}
