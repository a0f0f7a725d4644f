package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.request.Asked;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.RequestTrial;
import io.partnercloud.trial.request.TrialDirectory;
import io.partnercloud.trial.request.TrialStatus;
import io.partnercloud.trial.request.TrialUnknown;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner asks for trials and follows them (TRL-2, CAB-2). */
@RestController
@RequestMapping("/api/partner/trials")
class PartnerTrialController {
    private final RequestTrial requestTrial;
    private final TrialDirectory trials;
    private final Clock clock;

    PartnerTrialController(RequestTrial requestTrial, TrialDirectory trials, Clock clock) {
        this.requestTrial = requestTrial;
        this.trials = trials;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<TrialView> request(PartnerScope scope, @Valid @RequestBody RequestTrialRequest request) {
        var id = new ClientId(Ids.at(clock.instant()));
        requestTrial.request(new Asked(
                request.client(id, scope.partner()),
                Objects.requireNonNullElse(request.comment(), ""),
                Origin.CABINET,
                null,
                LocalDate.now(clock)));
        return ResponseEntity.accepted()
                .location(URI.create("/api/partner/trials/" + id))
                .body(trial(scope, id.value()));
    }

    @GetMapping
    Page<TrialView> list(PartnerScope scope, @RequestParam(defaultValue = "") Set<TrialStatus> status, PageQuery page) {
        return trials.list(scope, status, page).map(TrialView::of);
    }

    @GetMapping("/{id}")
    TrialView trial(PartnerScope scope, @PathVariable UUID id) {
        return trials.find(scope, new ClientId(id)).map(TrialView::of).orElseThrow(() -> new TrialUnknown(id));
    }
}
