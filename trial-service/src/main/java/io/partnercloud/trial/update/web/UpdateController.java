package io.partnercloud.trial.update.web;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.update.ChooseUpdates;
import io.partnercloud.trial.update.MoveUpdate;
import io.partnercloud.trial.update.PlannedUpdates;
import io.partnercloud.trial.update.UpdateFilter;
import io.partnercloud.trial.update.UpdatePreferences.Preferences;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What is planned for a client's infobases: looked at, chosen and moved by the client, its partner and operators (CLI-4). */
@RestController
@Tag(name = "Updates")
class UpdateController {
    private final PlannedUpdates updates;
    private final ChooseUpdates chooseUpdates;
    private final MoveUpdate moveUpdate;

    UpdateController(PlannedUpdates updates, ChooseUpdates chooseUpdates, MoveUpdate moveUpdate) {
        this.updates = updates;
        this.chooseUpdates = chooseUpdates;
        this.moveUpdate = moveUpdate;
    }

    /** {@code infobases} are those that are updated by themselves; {@code hour} of Moscow is null where nothing was chosen. */
    record PreferencesView(List<UUID> infobases, @Nullable Integer hour) {}

    record PreferencesRequest(
            @NotNull @Size(max = 1000) List<@NotNull UUID> infobases,
            @NotNull @Min(0) @Max(23) Integer hour) {}

    record MoveRequest(@NotNull OffsetDateTime at) {}

    @Operation(summary = "List the updates of a client's infobases, planned and done")
    @GetMapping({"/api/partner/clients/{login}/updates", "/api/admin/clients/{login}/updates", "/api/client/updates"})
    Listing<UpdateView> updates(Scope scope, ClientKey client, PageQuery page) {
        return updates.list(scope, client.login(), new UpdateFilter(null), page)
                .map(UpdateView::of)
                .titled(UpdateView.COLUMNS);
    }

    @Operation(summary = "Read which infobases are updated, and when")
    @GetMapping({
        "/api/partner/clients/{login}/updates/preferences",
        "/api/admin/clients/{login}/updates/preferences",
        "/api/client/updates/preferences"
    })
    ResponseEntity<PreferencesView> preferences(Scope scope, ClientKey client) {
        return answer(chooseUpdates.find(client));
    }

    @Operation(summary = "Say which infobases are updated, and when")
    @PutMapping({
        "/api/partner/clients/{login}/updates/preferences",
        "/api/admin/clients/{login}/updates/preferences",
        "/api/client/updates/preferences"
    })
    ResponseEntity<PreferencesView> choose(
            Scope scope,
            ClientKey client,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PreferencesRequest asked) {
        return answer(chooseUpdates.choose(scope, client, ifMatch, asked.hour(), Set.copyOf(asked.infobases())));
    }

    @Operation(summary = "Move a planned update, once")
    @PostMapping({
        "/api/partner/clients/{login}/updates/{id}/move",
        "/api/admin/clients/{login}/updates/{id}/move",
        "/api/client/updates/{id}/move"
    })
    ResponseEntity<UpdateView> move(
            Scope scope,
            ClientKey client,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody MoveRequest asked) {
        return UpdateView.answer(
                moveUpdate.move(scope, client, id, ifMatch, asked.at().toInstant()));
    }

    private static ResponseEntity<PreferencesView> answer(Preferences preferences) {
        return ResponseEntity.ok()
                .eTag(Versions.etag(preferences.version()))
                .body(new PreferencesView(preferences.infobases(), preferences.hour()));
    }
}
