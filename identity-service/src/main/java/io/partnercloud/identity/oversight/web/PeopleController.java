package io.partnercloud.identity.oversight.web;

import io.partnercloud.identity.oversight.KnownPeople;
import io.partnercloud.identity.oversight.OverseePeople;
import io.partnercloud.identity.oversight.PeopleFilter;
import io.partnercloud.identity.oversight.PersonRefusal;
import io.partnercloud.identity.signin.factor.SetUpSecondFactor;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What operators see of people and do about them. */
@RestController
@Tag(name = "People", description = "Everybody who may sign in, for operators.")
@RequestMapping("/api/admin/people")
class PeopleController {
    private final KnownPeople people;
    private final OverseePeople overseePeople;
    private final SetUpSecondFactor setUpSecondFactor;

    /** What an operator may be allowed (PRT-14). */
    enum OperatorRight {
        SUPPORT,
        SALES,
        ACCOUNTING,
        CONTENT,
        ADMIN
    }

    /** Why. */
    record ReasonRequest(
            @NotBlank @MultiLine @Size(max = 1000) String reason) {}

    /** The rights that the operator is to have, in place of those it has. */
    record OperatorRightsRequest(@NotNull Set<OperatorRight> rights) {}

    PeopleController(KnownPeople people, OverseePeople overseePeople, SetUpSecondFactor setUpSecondFactor) {
        this.people = people;
        this.setUpSecondFactor = setUpSecondFactor;
        this.overseePeople = overseePeople;
    }

    @Operation(summary = "List everybody who may sign in")
    @GetMapping
    Listing<KnownPersonView> people(Operator operator, @ParameterObject PeopleFilter filter, PageQuery query) {
        return people.list(filter, query).map(KnownPersonView::of).titled(KnownPersonView.COLUMNS);
    }

    @Operation(operationId = "getPerson", summary = "Read who somebody is")
    @GetMapping("/{id}")
    KnownPersonView person(Operator operator, @PathVariable UUID id) {
        return people.find(id).map(KnownPersonView::of).orElseThrow(PersonRefusal.Unknown::new);
    }

    @Operation(operationId = "endSessions", summary = "End every session of a person")
    @PostMapping("/{id}/sessions-end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        overseePeople.endSessions(id, request.reason().strip());
    }

    @Operation(operationId = "removeFactor", summary = "Take away a person's second factor, which is lost")
    @PostMapping("/{id}/factor-removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFactor(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        setUpSecondFactor.removeAll(id, request.reason().strip());
    }

    @Operation(operationId = "shutOutPerson", summary = "Let a person sign in no more")
    @PostMapping("/{id}/shut-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void shutOut(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        overseePeople.letIn(id, false, request.reason().strip());
    }

    @Operation(operationId = "letInPerson", summary = "Let a person sign in again")
    @PostMapping("/{id}/let-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letIn(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        overseePeople.letIn(id, true, request.reason().strip());
    }

    @Operation(operationId = "changeOperatorRights", summary = "Say what an operator may")
    @PutMapping("/{id}/operator-rights")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveRights(Operator operator, @PathVariable UUID id, @Valid @RequestBody OperatorRightsRequest request) {
        overseePeople.giveRights(
                id, request.rights().stream().map(OperatorRight::name).collect(Collectors.toSet()));
    }
}
