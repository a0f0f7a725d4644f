package io.partnercloud.trial.request.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.request.ApproveTrial;
import io.partnercloud.trial.request.RejectTrial;
import io.partnercloud.trial.request.TrialDirectory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators decide the requests that wait for them (TRL-8). */
@RestController
@Tag(name = "Trials")
@RequestMapping("/api/admin/trials/{id}")
class TrialDecisionController {
    private final TrialDirectory trials;
    private final ApproveTrial approveTrial;
    private final RejectTrial rejectTrial;

    TrialDecisionController(TrialDirectory trials, ApproveTrial approveTrial, RejectTrial rejectTrial) {
        this.trials = trials;
        this.approveTrial = approveTrial;
        this.rejectTrial = rejectTrial;
    }

    record ApproveTrialRequest(
            @MultiLine @Nullable @Size(max = 2000) String reason) {}

    record RejectTrialRequest(
            @MultiLine @NotBlank @Size(max = 2000) String reason) {}

    @Operation(summary = "Let a waiting trial begin")
    @PostMapping("/approve")
    TrialView approve(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ApproveTrialRequest request) {
        approveTrial.approve(new ClientId(id), request == null ? null : request.reason());
        return decided(operator, id);
    }

    @Operation(summary = "Refuse a waiting trial")
    @PostMapping("/reject")
    TrialView reject(Operator operator, @PathVariable UUID id, @Valid @RequestBody RejectTrialRequest request) {
        rejectTrial.reject(new ClientId(id), request.reason());
        return decided(operator, id);
    }

    private TrialView decided(Operator operator, UUID id) {
        return trials.find(operator, new ClientId(id))
                .map(trial -> TrialView.of(trial, operator))
                .orElseThrow();
    }
}
