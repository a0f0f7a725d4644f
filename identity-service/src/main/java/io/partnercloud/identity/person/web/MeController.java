package io.partnercloud.identity.person.web;

import io.partnercloud.identity.person.ChangeProfile;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.person.Profile;
import io.partnercloud.identity.person.ProfileRefusal;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own profile (PRT-6). A machine client shows and changes the profile of the person it acts for. */
@RestController
@Tag(name = "Profile", description = "What a person says of itself.")
@RequestMapping("/api/partner/me")
class MeController {
    private final People people;
    private final OwnPerson ownPerson;
    private final ChangeProfile changeProfile;

    MeController(People people, OwnPerson ownPerson, ChangeProfile changeProfile) {
        this.people = people;
        this.ownPerson = ownPerson;
        this.changeProfile = changeProfile;
    }

    @Operation(operationId = "getProfile", summary = "Read the own profile")
    @GetMapping
    @Transactional(readOnly = true)
    ResponseEntity<ProfileView> me(Person caller) {
        return answer(
                people.profileOf(ownPerson.behind(caller), caller.partner()).orElseThrow(ProfileRefusal.Unknown::new));
    }

    @Operation(operationId = "changeProfile", summary = "Change the own profile")
    @PutMapping
    ResponseEntity<ProfileView> change(
            Person caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeProfileRequest request) {
        return answer(changeProfile.change(
                ownPerson.behind(caller), caller.partner(), request.details(), request.email(), ifMatch));
    }

    private static ResponseEntity<ProfileView> answer(Profile profile) {
        return ResponseEntity.ok().eTag(Versions.etag(profile.version())).body(ProfileView.of(profile));
    }
}
