package io.partnercloud.platform.settle;

import io.partnercloud.platform.jobs.DueJobs;
import io.partnercloud.platform.problem.Refusal;
import io.partnercloud.platform.time.SandboxClock;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's date as the gateway moves it, one day at a time (OPS-4). Not routed to the outside. */
@RestController
@RequestMapping("/internal")
final class BusinessDateController {
    /** The next business date, or today's. */
    record MoveRequest(@NotNull LocalDate to) {}

    /** The date only goes on by one day. */
    static final class OneDayAtATime extends Refusal {
        OneDayAtATime(LocalDate today, LocalDate to) {
            super(Kind.RULE, "one_day_at_a_time", Map.of("today", today, "to", to));
        }
    }

    private final SandboxClock clock;
    private final DueJobs jobs;
    private final SettledQuery settled;

    BusinessDateController(SandboxClock clock, DueJobs jobs, SettledQuery settled) {
        this.clock = clock;
        this.jobs = jobs;
        this.settled = settled;
    }

    @GetMapping("/business-date")
    Map<String, LocalDate> date() {
        return Map.of("date", clock.today());
    }

    /** Answers when every job that is due has run. */
    @PostMapping("/business-date")
    Map<String, LocalDate> move(@Valid @RequestBody MoveRequest request) {
        var today = clock.today();
        if (request.to().isBefore(today) || request.to().isAfter(today.plusDays(1))) {
            throw new OneDayAtATime(today, request.to());
        }
        clock.moveTo(request.to());
        jobs.runAndWait();
        return date();
    }

    @GetMapping("/settled")
    SettledQuery.Settled settled() {
        return settled.ask();
    }
}
