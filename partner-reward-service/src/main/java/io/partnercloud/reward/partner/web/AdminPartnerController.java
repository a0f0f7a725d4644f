package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ConcludeContract;
import io.partnercloud.reward.partner.PartnerApplications;
import io.partnercloud.reward.partner.PartnerApplications.Status;
import io.partnercloud.reward.partner.PartnerCodes;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.PartnerUnknown;
import io.partnercloud.reward.partner.Partners;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
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

    @GetMapping("/partner-applications")
    Page<PartnerApplicationView> applications(
            Operator operator, @RequestParam(required = false) @Nullable Status status, PageQuery query) {
        return applications.list(status, query).map(PartnerApplicationView::of);
    }

    @PostMapping("/partner-applications/{id}/contract")
    ResponseEntity<PartnerView> conclude(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody ContractRequest request) {
        var partner = concludeContract.conclude(id, request.agreement());
        return ResponseEntity.created(URI.create("/api/admin/partners/" + partner))
                .body(view(partner));
    }

    @GetMapping("/partners")
    Page<PartnerView> partners(Operator operator, @RequestParam(defaultValue = "") String q, PageQuery query) {
        return partners.search(q.strip(), query).map(PartnerView::of);
    }

    @GetMapping("/partners/{id}")
    PartnerView partner(Operator operator, @PathVariable UUID id) {
        return view(new PartnerId(id));
    }

    private PartnerView view(PartnerId id) {
        var partner = partners.find(id).orElseThrow(() -> new PartnerUnknown(id));
        return PartnerView.whole(partner, codes.of(id), contracts.of(id));
    }
}
