package io.partnercloud.identity.programkey.web;

import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.programkey.ManageProgramKeys;
import io.partnercloud.identity.programkey.ProgramKeys;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keys for a partner's programs (PRT-15): its owners' business, in person. */
@RestController
@Tag(name = "Program keys", description = "By which a partner's own programs come in.")
@RequestMapping("/api/partner/program-keys")
class ProgramKeyController {
    private final ManageProgramKeys manageProgramKeys;
    private final ProgramKeys keys;
    private final OwnPerson ownPerson;

    /** What the program is called, what it may and until when: at most a year. */
    record ProgramKeyRequest(
            @NotBlank @Size(max = 100) String name,
            @NotEmpty Set<Right> rights,
            @NotNull LocalDate expiresOn) {}

    /** The secret is shown this once. */
    record SecretView(UUID id, String clientId, String secret) {
        static SecretView of(ManageProgramKeys.WithSecret made) {
            return new SecretView(made.key().id(), made.key().clientId(), made.secret());
        }
    }

    ProgramKeyController(ManageProgramKeys manageProgramKeys, ProgramKeys keys, OwnPerson ownPerson) {
        this.manageProgramKeys = manageProgramKeys;
        this.keys = keys;
        this.ownPerson = ownPerson;
    }

    @Operation(operationId = "listProgramKeys", summary = "List the partner's keys for programs")
    @GetMapping
    @Transactional(readOnly = true)
    Listing<ProgramKeyView> keys(PartnerScope scope, PageQuery query) {
        var own =
                keys.ofPartner(scope.partner()).stream().map(ProgramKeyView::of).toList();
        return Listing.of(own, query, ProgramKeyView.SORTABLE, ProgramKeyView.OLDEST_FIRST)
                .titled(ProgramKeyView.COLUMNS);
    }

    @Operation(operationId = "makeProgramKey", summary = "Make a key for a program; its secret is shown this once")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SecretView make(Person caller, PartnerScope scope, @Valid @RequestBody ProgramKeyRequest request) {
        return SecretView.of(manageProgramKeys.make(
                scope.partner(),
                ownPerson.itself(caller),
                request.name().strip(),
                request.rights(),
                request.expiresOn()));
    }

    @Operation(
            operationId = "addProgramKeySecret",
            summary = "Add a secret; the newest one before stays good beside it")
    @PostMapping("/{id}/secrets")
    @ResponseStatus(HttpStatus.CREATED)
    SecretView addSecret(Person caller, PartnerScope scope, @PathVariable UUID id) {
        ownPerson.itself(caller);
        return SecretView.of(manageProgramKeys.addSecret(scope.partner(), id));
    }

    @Operation(
            operationId = "endFormerProgramKeySecret",
            summary = "End the secret that was replaced at once, with the tokens that were fetched by it")
    @DeleteMapping("/{id}/secrets/former")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFormerSecret(Person caller, PartnerScope scope, @PathVariable UUID id) {
        ownPerson.itself(caller);
        manageProgramKeys.endFormerSecret(scope.partner(), id);
    }

    @Operation(operationId = "endProgramKey", summary = "End a key")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(PartnerScope scope, @PathVariable UUID id) {
        manageProgramKeys.end(scope.partner(), id);
    }
}
