package io.partnercloud.identity.owndata.web;

import io.partnercloud.identity.owndata.ErasePerson;
import io.partnercloud.identity.owndata.OwnData;
import io.partnercloud.identity.owndata.ReadOwnData;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is kept about the caller, to be saved or blanked (PRT-17): in person, and only after a fresh sign-in. */
@RestController
@Tag(name = "Own data", description = "What is kept about a person, for itself.")
class OwnDataController {
    private final OwnPerson ownPerson;
    private final ReadOwnData readOwnData;
    private final ErasePerson erasePerson;

    /** Why, where the person wants to say it. */
    record ErasureRequest(
            @MultiLine @Size(max = 1000) @Nullable String reason) {}

    /** On whose demand, and why. */
    record DemandedErasureRequest(
            @NotBlank @MultiLine @Size(max = 1000) String reason) {}

    OwnDataController(OwnPerson ownPerson, ReadOwnData readOwnData, ErasePerson erasePerson) {
        this.ownPerson = ownPerson;
        this.readOwnData = readOwnData;
        this.erasePerson = erasePerson;
    }

    @Operation(operationId = "exportOwnData", summary = "Save what is kept about the caller")
    @GetMapping({"/api/partner/me/own-data", "/api/client/me/own-data"})
    ResponseEntity<OwnData> export(Person caller) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("own-data.json")
                                .build()
                                .toString())
                .body(readOwnData.of(ownPerson.itself(caller)));
    }

    @Operation(operationId = "eraseOwnData", summary = "Blank what is kept about the caller, for good")
    @PostMapping({"/api/partner/me/erasure", "/api/client/me/erasure"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Person caller, @Valid @RequestBody ErasureRequest request) {
        erasePerson.atOwnWish(ownPerson.itself(caller), request.reason());
    }

    @Operation(
            operationId = "erasePerson",
            summary = "Blank what is kept about a person who has asked for it in writing")
    @PostMapping("/api/admin/people/{id}/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Operator operator, @PathVariable UUID id, @Valid @RequestBody DemandedErasureRequest request) {
        erasePerson.byOperator(id, request.reason().strip());
    }
}
