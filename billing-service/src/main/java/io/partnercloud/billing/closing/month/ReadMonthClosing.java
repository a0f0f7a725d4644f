package io.partnercloud.billing.closing.month;

import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.payments.statement.FindHoles;
import io.partnercloud.platform.jobs.RunOutcomes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rooms below how far a month is; nothing of it is kept but what people confirm. */
@Service
public class ReadMonthClosing {
    /** More of them are counted. */
    private static final int HELD_NAMED = 20;

    private final MonthFacts facts;
    private final RewardMonths rewards;
    private final Confirmations confirmations;
    private final FindHoles findHoles;
    private final RunOutcomes runs;
    private final InvoiceRules rules;
    private final Clock clock;

    ReadMonthClosing(
            MonthFacts facts,
            RewardMonths rewards,
            Confirmations confirmations,
            FindHoles findHoles,
            RunOutcomes runs,
            InvoiceRules rules,
            Clock clock) {
        this.facts = facts;
        this.rewards = rewards;
        this.confirmations = confirmations;
        this.findHoles = findHoles;
        this.runs = runs;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MonthClosing of(YearMonth month) {
        var confirmed = confirmations.lastOf(month);
        var isOver = isOver(month);
        var steps = Arrays.stream(ClosingStep.values())
                .map(step -> {
                    var open = isOver ? open(step, month) : List.<OpenPoint>of();
                    return new MonthClosing.Step(
                            step,
                            isOver ? open.isEmpty() ? StepState.DONE : StepState.OPEN : StepState.NOT_YET,
                            open,
                            deeds(step, month),
                            Optional.ofNullable(confirmed.get(step)));
                })
                .toList();
        return new MonthClosing(month, steps);
    }

    boolean isOver(YearMonth month) {
        return month.isBefore(YearMonth.now(clock));
    }

    private List<OpenPoint> open(ClosingStep step, YearMonth month) {
        return switch (step) {
            case STATEMENTS -> statements(month);
            case QUEUE ->
                counted(Lack.PAYMENT_WAITING, month.atEndOfMonth(), facts.waitingPayments(month.atEndOfMonth()));
            case RUN -> {
                var points = new ArrayList<>(run("billing.issue-monthly-invoices", month.atDay(rules.runOnDay())));
                points.addAll(run(
                        "billing.issue-postpaid-invoices", month.plusMonths(1).atDay(rules.postpaidRunOnDay())));
                yield points;
            }
            case ACTS -> run("billing.issue-acts", month.atEndOfMonth());
            case DELIVERY -> delivery(month);
            case REWARDS -> rewards.closedAt(month).isPresent() ? List.of() : List.of(OpenPoint.of(Lack.REWARDS_OPEN));
        };
    }

    private List<OpenPoint> statements(YearMonth month) {
        var last = month.atEndOfMonth();
        var told = facts.toldThrough();
        var points = new ArrayList<OpenPoint>();
        if (told.isEmpty()) {
            points.add(OpenPoint.of(Lack.STATEMENT_NONE));
        }
        told.forEach((account, through) -> {
            if (through.isBefore(last)) {
                points.add(new OpenPoint(Lack.STATEMENT_MISSING, 1, account, through));
            }
        });
        findHoles.all().stream()
                .filter(hole -> hole.after().isBefore(last) && !hole.before().isBefore(month.atDay(1)))
                .forEach(hole -> points.add(new OpenPoint(Lack.STATEMENT_HOLE, 1, hole.account(), hole.before())));
        var unfinished = facts.unfinishedStatements(month);
        if (unfinished > 0) {
            points.add(OpenPoint.counted(Lack.STATEMENT_QUARANTINED, unfinished));
        }
        return points;
    }

    private List<OpenPoint> run(String job, LocalDate on) {
        var outcome = runs.of(job, on);
        return outcome.done()
                ? counted(Lack.CLIENT_LEFT_OUT, on, outcome.parked())
                : List.of(OpenPoint.on(Lack.JOB_NOT_DONE, on, 1));
    }

    private List<OpenPoint> delivery(YearMonth month) {
        var delivery = facts.delivery(month);
        var points = new ArrayList<>(held(month, delivery.held()));
        if (delivery.notSent() > 0) {
            points.add(OpenPoint.counted(Lack.ACT_NOT_SENT, delivery.notSent()));
        }
        if (delivery.refused() > 0) {
            points.add(OpenPoint.counted(Lack.ACT_REFUSED, delivery.refused()));
        }
        if (delivery.withoutExchange() > 0) {
            points.add(OpenPoint.counted(Lack.ACT_WITHOUT_EXCHANGE, delivery.withoutExchange()));
        }
        return points;
    }

    /** Act by act, because each lacks something of its own. */
    private List<OpenPoint> held(YearMonth month, long count) {
        if (count == 0) {
            return List.of();
        }
        var points = new ArrayList<OpenPoint>();
        facts.heldActs(month, HELD_NAMED)
                .forEach(act -> points.add(
                        new OpenPoint(Lack.ACT_HELD, 1, act.act() + ", " + act.client() + ": " + act.reason(), null)));
        if (count > points.size()) {
            points.add(OpenPoint.counted(Lack.ACTS_HELD, count - points.size()));
        }
        return points;
    }

    private static List<OpenPoint> counted(Lack lack, LocalDate day, long count) {
        return count == 0 ? List.of() : List.of(OpenPoint.on(lack, day, count));
    }

    private List<Deed> deeds(ClosingStep step, YearMonth month) {
        return switch (step) {
            case STATEMENTS -> facts.statementsBrought(month);
            case QUEUE -> facts.paymentsDecided(month);
            case RUN, ACTS, DELIVERY -> List.of();
            case REWARDS ->
                rewards.closedAt(month)
                        .map(at -> List.of(new Deed("system", 1, at)))
                        .orElseGet(List::of);
        };
    }
}
