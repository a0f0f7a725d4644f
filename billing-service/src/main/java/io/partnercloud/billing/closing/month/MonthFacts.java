package io.partnercloud.billing.closing.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What the other rooms know about a month, counted. */
public interface MonthFacts {

    /** How the acts of a month stand with their clients. */
    record Delivery(long notSent, long refused, long held, long withoutExchange) {}

    /** An act that cannot go out electronically until people have done something. */
    record HeldAct(String act, String client, String reason) {}

    /** Through which day each account of ours is told of. */
    Map<String, LocalDate> toldThrough();

    /** Statements with days of the month that are in quarantine, or whose documents are still being imported. */
    long unfinishedStatements(YearMonth month);

    /** Documents executed by then that wait for a decision. */
    long waitingPayments(LocalDate through);

    Delivery delivery(YearMonth month);

    /** The first of those that are held, by number. */
    List<HeldAct> heldActs(YearMonth month, int limit);

    /** Who brought statements with days of the month. */
    List<Deed> statementsBrought(YearMonth month);

    /** Who decided about documents of the month. */
    List<Deed> paymentsDecided(YearMonth month);
}
