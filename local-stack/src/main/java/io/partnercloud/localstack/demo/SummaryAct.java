package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The header of the cabinet, checked against the lists it sums up (CAB-1). */
final class SummaryAct {
    private static final List<String> STATUSES = List.of("TRIAL", "PAID", "BLOCKED", "DELETED");

    private final Demo.Cast cast;

    SummaryAct(Demo.Cast cast) {
        this.cast = cast;
    }

    void play() {
        cast.narrator().step("The partner's summary");
        var summary = Patience.until("a summary that agrees with the lists", this::thatAgrees);
        cast.narrator().request("partner", "GET", "/api/partner/summary", 200);
        for (var status : STATUSES) {
            cast.narrator().effect(String.format("%-8s %5d", status, count(summary, status)));
        }
        cast.narrator()
                .effect("reward accrued " + summary.text("rewardAccrued") + ", paid out " + summary.text("rewardPaid"));
    }

    /** Clients are counted by another service than the one that lists them; the lists are right at once. */
    private Optional<Answer> thatAgrees() {
        var summary = cast.partner().quietGet("/api/partner/summary").expect(200);
        var countsAgree = STATUSES.stream().allMatch(status -> count(summary, status) == listed(status));
        return countsAgree && accrued().compareTo(summary.money("rewardAccrued")) == 0
                ? Optional.of(summary)
                : Optional.empty();
    }

    private long listed(String status) {
        var list = cast.partner()
                .quietGet("/api/partner/clients?size=1&status=" + status)
                .expect(200);
        return list.body().get("total").asLong();
    }

    private BigDecimal accrued() {
        return cast.partner().all("/api/partner/rewards?sort=month").stream()
                .filter(line -> Fields.has(line, "amount"))
                .map(line -> Fields.money(line, "amount"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long count(Answer summary, String status) {
        var count = summary.body().path("clients").path(status);
        return count.isMissingNode() ? 0 : count.asLong();
    }
}
