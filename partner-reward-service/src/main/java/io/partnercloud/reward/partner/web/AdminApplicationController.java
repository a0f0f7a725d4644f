package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ApplicationFilter;
import io.partnercloud.reward.partner.ConcludeContract;
import io.partnercloud.reward.partner.PartnerApplications;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.RefuseApplication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators answer applications: by a contract (PRT-3) or by a refusal (RWD-11). */
@RestController
@Tag(name = "Partners", description = "Partners, their applications and contracts.")
@RequestMapping("/api/admin/partner-applications")
class AdminApplicationController {
    private final PartnerApplications applications;
    private final WholePartners wholePartners;
    private final ConcludeContract concludeContract;
    private final RefuseApplication refuseApplication;

    AdminApplicationController(
            PartnerApplications applications,
            WholePartners wholePartners,
            ConcludeContract concludeContract,
            RefuseApplication refuseApplication) {
        this.applications = applications;
        this.wholePartners = wholePartners;
        this.concludeContract = concludeContract;
        this.refuseApplication = refuseApplication;
    }

    /** Why the applicant does not become a partner; the applicant is told. */
    record ApplicationRefusalRequest(
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List the applications of who wants to become a partner")
    @GetMapping
    Listing<PartnerApplicationView> applications(
            Operator operator, @ParameterObject ApplicationFilter filter, PageQuery query) {
        return applications.list(filter, query).map(PartnerApplicationView::of).titled(PartnerColumns.APPLICATIONS);
    }

    @Operation(summary = "Read an application")
    @GetMapping("/{id}")
    PartnerApplicationView application(Operator operator, @PathVariable UUID id) {
        return applications
                .find(id)
                .map(PartnerApplicationView::of)
                .orElseThrow(() -> new PartnerRefusal.ApplicationUnknown(id));
    }

    @Operation(operationId = "concludeContract", summary = "Conclude the contract with an applicant")
    @PostMapping("/{id}/contract")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PartnerView> conclude(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody FirstContractRequest request) {
        var partner = concludeContract.conclude(id, request.agreement(), request.imported());
        return ResponseEntity.created(URI.create("/api/admin/partners/" + partner))
                .body(wholePartners.view(partner));
    }

    @Operation(operationId = "refuseApplication", summary = "Refuse an applicant, with a reason")
    @PostMapping("/{id}/refusal")
    PartnerApplicationView refuse(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody ApplicationRefusalRequest request) {
        return PartnerApplicationView.of(
                refuseApplication.refuse(id, request.reason().strip()));
    }
}
