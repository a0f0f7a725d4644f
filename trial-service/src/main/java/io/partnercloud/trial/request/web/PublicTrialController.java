package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.trial.partner.Partners;
import io.partnercloud.trial.request.RequestTrial;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The site's form (TRL-2). What it answers to a sound request never tells whether the company or the partner is known. */
@RestController
@Tag(name = "Trials", description = "Requests for trial access.")
@RequestMapping("/api/public/trials")
class PublicTrialController {
    private final RequestTrial requestTrial;
    private final Partners partners;

    PublicTrialController(RequestTrial requestTrial, Partners partners) {
        this.requestTrial = requestTrial;
        this.partners = partners;
    }

    /** The number to name when asking about the request; nothing else can be learned with it. */
    record ReceiptView(UUID id, String status) {}

    @Operation(summary = "Ask for a trial from the site")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReceiptView request(@Valid @RequestBody RequestTrialFromSiteRequest request) {
        var id = requestTrial.request(request.wish(partner(request))).id();
        return new ReceiptView(id.value(), "RECEIVED");
    }

    private @Nullable UUID partner(RequestTrialFromSiteRequest request) {
        var code = request.partnerCode();
        var inn = request.partnerInn();
        return code == null || inn == null || inn.isBlank()
                ? null
                : partners.with(code, Inn.read(inn).orElseThrow()).orElse(null);
    }
}
