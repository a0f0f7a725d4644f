package io.partnercloud.platform.settle;

import io.partnercloud.platform.jobs.DueJobs;
import io.partnercloud.platform.time.SandboxClock;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's date, for the gateway that moves all services together (OPS-4). */
@RestController
@RequestMapping("/internal")
final class BusinessDateController {
    /** The next business date, or today's. */
    record MoveRequest(@NotNull LocalDate to) {}

    record DateView(LocalDate date) {}

    /** How many runs of jobs it took, and which jobs failed and are tried again later. */
    record MovedView(LocalDate date, long runs, List<String> failedJobs) {}

    private final SandboxClock clock;
    private final DueJobs jobs;
    private final SettledQuery settled;

    BusinessDateController(SandboxClock clock, DueJobs jobs, SettledQuery settled) {
        this.clock = clock;
        this.jobs = jobs;
        this.settled = settled;
    }

    @Operation(summary = "Read the business date")
    @GetMapping("/business-date")
    DateView date() {
        return new DateView(clock.today());
    }

    /** Answers when the jobs of the day have run. */
    @Operation(summary = "Move the business date by a day")
    @PostMapping("/business-date")
    MovedView move(@RequestBody @Valid MoveRequest request) {
        var today = clock.today();
        if (request.to().isBefore(today) || request.to().isAfter(today.plusDays(1))) {
            throw new OneDayAtATime(today, request.to());
        }
        clock.moveTo(request.to());
        var outcome = jobs.runAndWait();
        return new MovedView(clock.today(), outcome.runs(), outcome.failed());
    }

    @Operation(summary = "Ask whether all events are processed")
    @GetMapping("/settled")
    SettledQuery.Settled settled() {
        return settled.ask();
    }
}
