package io.partnercloud.trial.request.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.request.ApproveTrial;
import io.partnercloud.trial.request.RejectTrial;
import io.partnercloud.trial.request.TrialDirectory;
import io.partnercloud.trial.request.TrialStatus;
import io.partnercloud.trial.request.TrialUnknown;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators decide the requests that wait for them (TRL-8). */
@RestController
@RequestMapping("/api/admin/trials")
class AdminTrialController {
    private final TrialDirectory trials;
    private final ApproveTrial approveTrial;
    private final RejectTrial rejectTrial;

    AdminTrialController(TrialDirectory trials, ApproveTrial approveTrial, RejectTrial rejectTrial) {
        this.trials = trials;
        this.approveTrial = approveTrial;
        this.rejectTrial = rejectTrial;
    }

    record ApproveTrialRequest(
            @MultiLine @Nullable @Size(max = 2000) String reason) {}

    record RejectTrialRequest(
            @MultiLine @NotBlank @Size(max = 2000) String reason) {}

    @GetMapping
    Page<AdminTrialView> list(
            Operator operator, @RequestParam(defaultValue = "") Set<TrialStatus> status, PageQuery page) {
        return trials.list(operator, status, page).map(AdminTrialView::of);
    }

    @GetMapping("/{id}")
    AdminTrialView trial(Operator operator, @PathVariable UUID id) {
        return trials.find(operator, new ClientId(id)).map(AdminTrialView::of).orElseThrow(() -> new TrialUnknown(id));
    }

    @PostMapping("/{id}/approve")
    AdminTrialView approve(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ApproveTrialRequest request) {
        approveTrial.approve(new ClientId(id), request == null ? null : request.reason());
        return trial(operator, id);
    }

    @PostMapping("/{id}/reject")
    AdminTrialView reject(Operator operator, @PathVariable UUID id, @Valid @RequestBody RejectTrialRequest request) {
        rejectTrial.reject(new ClientId(id), request.reason());
        return trial(operator, id);
    }
}
