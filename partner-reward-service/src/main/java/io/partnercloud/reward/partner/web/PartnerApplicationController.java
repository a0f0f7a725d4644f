package io.partnercloud.reward.partner.web;

import io.partnercloud.reward.partner.SubmitApplication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Partner applications", description = "Requests to become a partner.")
class PartnerApplicationController {
    private final SubmitApplication submitApplication;

    PartnerApplicationController(SubmitApplication submitApplication) {
        this.submitApplication = submitApplication;
    }

    /** The number under which the applicant may ask about the application. */
    record Receipt(UUID id, String status) {}

    @Operation(summary = "Apply to become a partner")
    @PostMapping("/api/public/partner-applications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt submit(@Valid @RequestBody PartnerApplicationRequest request) {
        return new Receipt(submitApplication.submit(request.stated()).id(), "RECEIVED");
    }
}
