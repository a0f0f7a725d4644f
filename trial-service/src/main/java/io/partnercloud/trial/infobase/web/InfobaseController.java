package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.infobase.Infobase;
import io.partnercloud.trial.infobase.KeepInfobases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Infobases are added, marked and removed by the client, its partner and operators (CLI-3). */
@RestController
@Tag(name = "Clients")
class InfobaseController {
    private final KeepInfobases infobases;

    InfobaseController(KeepInfobases infobases) {
        this.infobases = infobases;
    }

    /** A new infobase; what is not said is false, and its updates come by themselves. */
    record AddInfobaseRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 50) String configuration,
            @Nullable Boolean customised,
            @Nullable Boolean extensions,
            @Nullable Boolean autoUpdate) {
        Infobase.Marks marks() {
            return new Infobase.Marks(
                    Boolean.TRUE.equals(customised),
                    Boolean.TRUE.equals(extensions),
                    !Boolean.FALSE.equals(autoUpdate));
        }
    }

    record ChangeInfobaseRequest(
            @NotBlank @Size(max = 100) String name,
            @NotNull Boolean customised,
            @NotNull Boolean extensions,
            @NotNull Boolean autoUpdate) {
        Infobase.Marks marks() {
            return new Infobase.Marks(customised, extensions, autoUpdate);
        }
    }

    @Operation(summary = "Add an infobase to a client's account")
    @PostMapping({
        "/api/partner/clients/{login}/infobases",
        "/api/admin/clients/{login}/infobases",
        "/api/client/infobases"
    })
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InfobaseView> add(Scope scope, ClientKey client, @Valid @RequestBody AddInfobaseRequest asked) {
        var added = infobases.add(
                scope, client, asked.name().strip(), asked.configuration().strip(), asked.marks());
        return InfobaseView.answer(ResponseEntity.status(HttpStatus.CREATED), added);
    }

    @Operation(summary = "Rename or mark an infobase of a client")
    @PutMapping({
        "/api/partner/clients/{login}/infobases/{id}",
        "/api/admin/clients/{login}/infobases/{id}",
        "/api/client/infobases/{id}"
    })
    ResponseEntity<InfobaseView> change(
            Scope scope,
            ClientKey client,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeInfobaseRequest asked) {
        var changed = infobases.change(scope, client, id, ifMatch, asked.name().strip(), asked.marks());
        return InfobaseView.answer(ResponseEntity.ok(), changed);
    }

    @Operation(summary = "Remove an infobase from a client's account")
    @DeleteMapping({
        "/api/partner/clients/{login}/infobases/{id}",
        "/api/admin/clients/{login}/infobases/{id}",
        "/api/client/infobases/{id}"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Scope scope, ClientKey client, @PathVariable UUID id) {
        infobases.remove(scope, client, id);
    }
}
