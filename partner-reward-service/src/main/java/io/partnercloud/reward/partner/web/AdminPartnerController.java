package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ApplicationFilter;
import io.partnercloud.reward.partner.ConcludeContract;
import io.partnercloud.reward.partner.PartnerApplications;
import io.partnercloud.reward.partner.PartnerCodes;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerFilter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerRefusal;
import io.partnercloud.reward.partner.Partners;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators answer applications and look partners up (PRT-3). */
@RestController
@Tag(name = "Partners", description = "Partners, their applications and contracts.")
@RequestMapping("/api/admin")
class AdminPartnerController {
    private final PartnerApplications applications;
    private final Partners partners;
    private final PartnerContracts contracts;
    private final PartnerCodes codes;
    private final ConcludeContract concludeContract;

    AdminPartnerController(
            PartnerApplications applications,
            Partners partners,
            PartnerContracts contracts,
            PartnerCodes codes,
            ConcludeContract concludeContract) {
        this.applications = applications;
        this.partners = partners;
        this.contracts = contracts;
        this.codes = codes;
        this.concludeContract = concludeContract;
    }

    @Operation(summary = "List the applications of who wants to become a partner")
    @GetMapping("/partner-applications")
    Listing<PartnerApplicationView> applications(
            Operator operator, @ParameterObject ApplicationFilter filter, PageQuery query) {
        return applications.list(filter, query).map(PartnerApplicationView::of).titled(PartnerColumns.APPLICATIONS);
    }

    @Operation(operationId = "concludeContract", summary = "Conclude the contract with an applicant")
    @PostMapping("/partner-applications/{id}/contract")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PartnerView> conclude(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody ContractRequest request) {
        var partner = concludeContract.conclude(id, request.agreement());
        return ResponseEntity.created(URI.create("/api/admin/partners/" + partner))
                .body(view(partner));
    }

    @Operation(summary = "List the partners")
    @GetMapping("/partners")
    Listing<PartnerView> partners(Operator operator, @ParameterObject PartnerFilter filter, PageQuery query) {
        return partners.list(filter, query).map(PartnerView::of).titled(PartnerColumns.PARTNERS);
    }

    @Operation(summary = "Read a partner with its contracts")
    @GetMapping("/partners/{id}")
    PartnerView partner(Operator operator, @PathVariable UUID id) {
        return view(new PartnerId(id));
    }

    private PartnerView view(PartnerId id) {
        var partner = partners.find(id).orElseThrow(() -> new PartnerRefusal.Unknown(id));
        return PartnerView.whole(partner, codes.of(id), contracts.of(id));
    }
}
