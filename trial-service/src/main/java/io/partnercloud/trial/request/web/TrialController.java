package io.partnercloud.trial.request.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.request.RequestTrial;
import io.partnercloud.trial.request.TrialDirectory;
import io.partnercloud.trial.request.TrialFilter;
import io.partnercloud.trial.request.TrialRefusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Trials: a partner asks for them and follows its own (TRL-2, CAB-2), an operator sees all. */
@RestController
@Tag(name = "Trials")
class TrialController {
    private final RequestTrial requestTrial;
    private final TrialDirectory trials;

    TrialController(RequestTrial requestTrial, TrialDirectory trials) {
        this.requestTrial = requestTrial;
        this.trials = trials;
    }

    @Operation(summary = "Ask for a trial")
    @PostMapping("/api/partner/trials")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<TrialView> request(PartnerScope scope, @Valid @RequestBody RequestTrialRequest request) {
        var id = requestTrial.request(request.wish(scope)).id();
        return ResponseEntity.accepted()
                .location(URI.create("/api/partner/trials/" + id))
                .body(trial(scope, id.value()));
    }

    @Operation(summary = "List requests for trials")
    @GetMapping({"/api/partner/trials", "/api/admin/trials"})
    Listing<TrialView> trials(Scope scope, @ParameterObject TrialFilter filter, PageQuery page) {
        return trials.list(scope, filter, page)
                .map(trial -> TrialView.of(trial, scope))
                .titled(TrialColumns.of(scope));
    }

    @Operation(summary = "Read a request for a trial")
    @GetMapping({"/api/partner/trials/{id}", "/api/admin/trials/{id}"})
    TrialView trial(Scope scope, @PathVariable UUID id) {
        return trials.find(scope, new ClientId(id))
                .map(trial -> TrialView.of(trial, scope))
                .orElseThrow(() -> new TrialRefusal.Unknown(id));
    }
}
