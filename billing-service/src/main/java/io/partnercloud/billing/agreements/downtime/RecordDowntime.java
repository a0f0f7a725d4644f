package io.partnercloud.billing.agreements.downtime;

import io.partnercloud.billing.agreements.change.PaidDays;
import io.partnercloud.billing.agreements.downtime.Compensation.Level;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.credit.Credit;
import io.partnercloud.billing.invoicing.credit.GrantCredit;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.billing.pricing.price.PriceParameters;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.audit.Audit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a client could not work, and gives back what the table says (INV-13). */
@Service
public class RecordDowntime {
    private final Clients clients;
    private final Subscriptions subscriptions;
    private final Downtimes downtimes;
    private final PaidDays paidDays;
    private final PriceParameters priceParameters;
    private final GrantCredit grantCredit;
    private final AccountStep accountStep;
    private final Audit audit;
    private final Clock clock;

    RecordDowntime(
            Clients clients,
            Subscriptions subscriptions,
            Downtimes downtimes,
            PaidDays paidDays,
            PriceParameters priceParameters,
            GrantCredit grantCredit,
            AccountStep accountStep,
            Audit audit,
            Clock clock) {
        this.clients = clients;
        this.subscriptions = subscriptions;
        this.downtimes = downtimes;
        this.paidDays = paidDays;
        this.priceParameters = priceParameters;
        this.grantCredit = grantCredit;
        this.accountStep = accountStep;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an operator says about a downtime. */
    public record Report(
            ClientLogin client, CloudService service, Instant startedAt, Instant endedAt, String description) {
        Duration duration() {
            return Duration.between(startedAt, endedAt);
        }
    }

    /** What a downtime is worth: the level, the percentage and the lines of the month that it began in. */
    private record Worth(Level level, BigDecimal percent, List<InvoiceLine> lines) {}

    /** Also kept where the table gives nothing for it. */
    @Transactional
    public Downtime record(Report report, String operator) {
        var known = clients.of(report.client()).orElseThrow(() -> new ClientRefusal.Unknown(report.client()));
        return accountStep
                .takeAndContinue(known.id(), LocalDate.now(clock), client -> record(client, report, operator))
                .value();
    }

    private Outcome<Downtime> record(Client client, Report report, String operator) {
        var active = subscriptions.active(client, report.service());
        check(client, active, report);
        var worth = worth(active, report);
        var credit = worth.lines.isEmpty()
                ? null
                : grantCredit.grant(
                        client, active.terms().id(), Credit.Reason.DOWNTIME, worth.lines, LocalDate.now(clock));
        var downtime = new Downtime(
                Ids.at(clock.instant()),
                client.id(),
                active.terms().id(),
                report.startedAt(),
                report.endedAt(),
                worth.level,
                worth.percent,
                credit == null ? null : credit.id(),
                credit == null ? Money.ZERO : credit.amount(),
                report.description());
        downtimes.add(client, downtime, operator);
        audit.record("downtime.recorded", "client:" + client.login(), report.description(), null, downtime);
        return Outcome.of(downtime);
    }

    private Worth worth(Subscription.Active active, Report report) {
        var terms = active.terms();
        var day = LocalDate.ofInstant(report.startedAt(), clock.getZone());
        var lastDay = LocalDate.ofInstant(report.endedAt(), clock.getZone());
        var monthEnd = YearMonth.from(day).atEndOfMonth();
        var days = new MonthSegment(day, lastDay.isAfter(monthEnd) ? monthEnd : lastDay);
        var parameters = paidDays.history(active).on(day);
        var level = parameters.premium() ? Level.PREMIUM : Level.STANDARD;
        var percent = downtimes.compensation().percentFor(level, report.duration());
        var month = priceParameters.price(terms.service(), terms.tariff(), parameters, day);
        return new Worth(level, percent, Compensation.givenBack(month, percent, days, clock.instant()));
    }

    private void check(Client client, Subscription.Active active, Report report) {
        var day = LocalDate.ofInstant(report.startedAt(), clock.getZone());
        if (!report.endedAt().isAfter(report.startedAt())
                || report.endedAt().isAfter(clock.instant())
                || day.isBefore(active.contractDate())) {
            throw new DowntimeRefusal.Impossible(active.contractDate());
        }
        if (downtimes.overlaps(active.terms().id(), report.startedAt(), report.endedAt())) {
            throw new DowntimeRefusal.Recorded(client.login());
        }
    }
}
