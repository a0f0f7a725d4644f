package io.partnercloud.trial.update.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.update.PlannedUpdates;
import io.partnercloud.trial.update.RetryUpdate;
import io.partnercloud.trial.update.UpdateFilter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators see all updates and have failed ones run again (CLI-4). */
@RestController
@Tag(name = "Updates")
@RequestMapping("/api/admin/planned-updates")
class PlannedUpdateController {
    private final PlannedUpdates updates;
    private final RetryUpdate retryUpdate;

    PlannedUpdateController(PlannedUpdates updates, RetryUpdate retryUpdate) {
        this.updates = updates;
        this.retryUpdate = retryUpdate;
    }

    record RetryUpdateRequest(
            @MultiLine @Nullable @Size(max = 2000) String reason) {}

    @Operation(summary = "List the updates of all clients")
    @GetMapping
    Listing<UpdateView> plannedUpdates(Operator operator, @ParameterObject UpdateFilter filter, PageQuery page) {
        return updates.list(operator, null, filter, page).map(UpdateView::of).titled(UpdateView.COLUMNS);
    }

    @Operation(summary = "Have a failed update run again")
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retryUpdate(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable RetryUpdateRequest request) {
        retryUpdate.retry(id, request == null ? null : request.reason());
    }
}
