package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.CorrectCode;
import io.partnercloud.reward.partner.PartnerFilter;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.Partners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators look partners up and correct their codes (PRT-4). */
@RestController
@Tag(name = "Partners", description = "Partners, their applications and contracts.")
@RequestMapping("/api/admin/partners")
class AdminPartnerController {
    private final Partners partners;
    private final WholePartners wholePartners;
    private final CorrectCode correctCode;

    AdminPartnerController(Partners partners, WholePartners wholePartners, CorrectCode correctCode) {
        this.partners = partners;
        this.wholePartners = wholePartners;
        this.correctCode = correctCode;
    }

    /** The right code, and why the one before was wrong. */
    record CodeRequest(
            @NotNull PartnerCode code,
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List the partners")
    @GetMapping
    Listing<PartnerView> partners(Operator operator, @ParameterObject PartnerFilter filter, PageQuery query) {
        return partners.list(filter, query).map(PartnerView::of).titled(PartnerColumns.PARTNERS);
    }

    @Operation(summary = "Read a partner with its contracts")
    @GetMapping("/{id}")
    PartnerView partner(Operator operator, @PathVariable UUID id) {
        return wholePartners.view(new PartnerId(id));
    }

    @Operation(operationId = "correctPartnerCode", summary = "Put the right code in the place of a wrong one")
    @PutMapping("/{id}/code")
    PartnerView correctCode(Operator operator, @PathVariable UUID id, @Valid @RequestBody CodeRequest request) {
        var partner = new PartnerId(id);
        correctCode.correct(partner, request.code(), request.reason().strip());
        return wholePartners.view(partner);
    }
}
