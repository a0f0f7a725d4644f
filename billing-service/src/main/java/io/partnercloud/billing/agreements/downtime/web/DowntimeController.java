package io.partnercloud.billing.agreements.downtime.web;

import io.partnercloud.billing.agreements.downtime.Compensation;
import io.partnercloud.billing.agreements.downtime.Downtime;
import io.partnercloud.billing.agreements.downtime.Downtimes;
import io.partnercloud.billing.agreements.downtime.RecordDowntime;
import io.partnercloud.billing.agreements.downtime.SetCompensation;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators record downtimes and say what they are worth (INV-13). */
@RestController
@Tag(name = "Downtimes", description = "Hours that a service stood still, and what clients get for them.")
class DowntimeController {
    private final RecordDowntime recordDowntime;
    private final SetCompensation setCompensation;
    private final Downtimes downtimes;
    private final Clients clients;

    DowntimeController(
            RecordDowntime recordDowntime, SetCompensation setCompensation, Downtimes downtimes, Clients clients) {
        this.recordDowntime = recordDowntime;
        this.setCompensation = setCompensation;
        this.downtimes = downtimes;
        this.clients = clients;
    }

    /** From when to when a service was down for a client, RENT where none is named, and what happened. */
    record DowntimeRequest(
            @Nullable CloudService service,
            @NotNull OffsetDateTime startedAt,
            @NotNull OffsetDateTime endedAt,
            @NotBlank @Size(max = 500) String description) {}

    /** A downtime and what was given back for it as advance. */
    record DowntimeView(
            UUID id,
            ClientLogin client,
            OffsetDateTime startedAt,
            OffsetDateTime endedAt,
            Compensation.Level level,
            BigDecimal percent,
            Money credit,
            String description) {
        static final Columns<DowntimeView> COLUMNS = Columns.<DowntimeView>of("downtimes", "Простои")
                .text("Client", "Клиент", DowntimeView::client)
                .moment("Started at", "Начало", view -> view.startedAt().toInstant())
                .moment("Ended at", "Конец", view -> view.endedAt().toInstant())
                .word("Level", "Уровень", DowntimeView::level, DowntimeView::inRussian)
                .number("Percent", "Процент", DowntimeView::percent)
                .money("Credit", "Возмещение", DowntimeView::credit)
                .text("Description", "Описание", DowntimeView::description);

        private static String inRussian(Compensation.Level level) {
            return switch (level) {
                case STANDARD -> "Обычный";
                case PREMIUM -> "Премиальный";
            };
        }

        static DowntimeView of(Downtime downtime, ClientLogin client) {
            var zone = Moscow.ZONE;
            return new DowntimeView(
                    downtime.id(),
                    client,
                    downtime.startedAt().atZone(zone).toOffsetDateTime(),
                    downtime.endedAt().atZone(zone).toOffsetDateTime(),
                    downtime.level(),
                    downtime.percent(),
                    downtime.amount(),
                    downtime.description());
        }
    }

    /** From so many hours of downtime on, so many percent of the month's price. */
    record StepView(
            @NotNull Compensation.Level level,
            @PositiveOrZero @Max(10_000) int fromHours,

            @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal percent) {}

    /** The whole table and why it is changed. */
    record CompensationRequest(
            @NotNull @Size(max = 100) List<@NotNull @Valid StepView> steps,
            @NotBlank @Size(max = 500) String reason) {}

    /** The whole table. */
    record CompensationView(List<StepView> steps) {
        static CompensationView of(Compensation table) {
            return new CompensationView(table.steps().stream()
                    .map(step -> new StepView(step.level(), step.fromHours(), step.percent()))
                    .toList());
        }
    }

    @Operation(summary = "Record a downtime and credit the client for it")
    @PostMapping("/api/admin/subscriptions/{login}/downtimes")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DowntimeView> record(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody DowntimeRequest body) {
        var report = new RecordDowntime.Report(
                login,
                Objects.requireNonNullElse(body.service(), CloudService.RENT),
                body.startedAt().toInstant(),
                body.endedAt().toInstant(),
                body.description());
        var downtime = recordDowntime.record(report, operator.subject());
        return ResponseEntity.created(URI.create("/api/admin/subscriptions/" + login + "/downtimes"))
                .body(DowntimeView.of(downtime, login));
    }

    @Operation(summary = "List the downtimes of a client")
    @GetMapping("/api/admin/subscriptions/{login}/downtimes")
    Listing<DowntimeView> downtimes(Operator operator, @PathVariable ClientLogin login, PageQuery query) {
        var client = clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
        return downtimes
                .of(client.id(), query)
                .map(downtime -> DowntimeView.of(downtime, login))
                .titled(DowntimeView.COLUMNS);
    }

    @Operation(summary = "Read what downtime is worth")
    @GetMapping("/api/admin/downtime-compensation")
    CompensationView compensation(Operator operator) {
        return CompensationView.of(downtimes.compensation());
    }

    @Operation(summary = "Set what downtime is worth")
    @PutMapping("/api/admin/downtime-compensation")
    CompensationView compensate(Operator operator, @Valid @RequestBody CompensationRequest body) {
        var table = new Compensation(body.steps().stream()
                .map(step -> new Compensation.Step(step.level(), step.fromHours(), step.percent()))
                .toList());
        setCompensation.set(table, body.reason());
        return CompensationView.of(downtimes.compensation());
    }
}
