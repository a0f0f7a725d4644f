package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.partner.ChangeContract;
import io.partnercloud.reward.partner.ContractFilter;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.principal.Principals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contracts with their amendments: read by their partner, changed by operators (RWD-11). */
@RestController
@Tag(name = "Contracts", description = "What is agreed upon with partners, and since when.")
class ContractController {
    private final PartnerContracts contracts;
    private final Principals principals;
    private final ChangeContract changeContract;

    ContractController(PartnerContracts contracts, Principals principals, ChangeContract changeContract) {
        this.contracts = contracts;
        this.principals = principals;
        this.changeContract = changeContract;
    }

    /** The last day on which the contract holds, and why; the partner is told. */
    record EndRequest(
            @NotNull LocalDate lastDay,
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List the partner's contracts, the latest first")
    @GetMapping("/api/partner/contracts")
    Listing<ContractView> contracts(PartnerScope scope, PageQuery query) {
        return list(scope, new ContractFilter(null), query);
    }

    @Operation(operationId = "listAllContracts", summary = "List the contracts with partners, the latest first")
    @GetMapping("/api/admin/contracts")
    Listing<ContractView> all(Operator operator, @ParameterObject ContractFilter filter, PageQuery query) {
        return list(operator, filter, query);
    }

    private Listing<ContractView> list(Scope scope, ContractFilter filter, PageQuery query) {
        var known = principals.byCode();
        return contracts
                .list(scope, filter, query)
                .map(contract -> ContractView.of(contract, known))
                .titled(PartnerColumns.CONTRACTS);
    }

    @Operation(operationId = "succeedContract", summary = "Conclude the contract that follows a partner's last one")
    @PostMapping("/api/admin/contracts/{partner}")
    @ResponseStatus(HttpStatus.CREATED)
    ContractView succeed(Operator operator, @PathVariable UUID partner, @Valid @RequestBody ContractRequest request) {
        return view(changeContract.succeed(new PartnerId(partner), request.agreement()));
    }

    @Operation(operationId = "amendContract", summary = "Amend a partner's contract from a day on")
    @PostMapping("/api/admin/contracts/{partner}/amendments")
    @ResponseStatus(HttpStatus.CREATED)
    ContractView amend(Operator operator, @PathVariable UUID partner, @Valid @RequestBody AmendmentRequest request) {
        return view(changeContract.amend(new PartnerId(partner), request.terms()));
    }

    @Operation(operationId = "endContract", summary = "End a partner's contract, with a reason")
    @PostMapping("/api/admin/contracts/{partner}/end")
    ContractView end(Operator operator, @PathVariable UUID partner, @Valid @RequestBody EndRequest request) {
        return view(changeContract.end(
                new PartnerId(partner), request.lastDay(), request.reason().strip()));
    }

    private ContractView view(PartnerContract contract) {
        return ContractView.of(contract, principals.byCode());
    }
}
