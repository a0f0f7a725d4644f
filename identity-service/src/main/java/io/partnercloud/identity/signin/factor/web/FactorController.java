package io.partnercloud.identity.signin.factor.web;

import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.signin.factor.Factors;
import io.partnercloud.identity.signin.factor.Passkeys;
import io.partnercloud.identity.signin.factor.SetUpSecondFactor;
import io.partnercloud.platform.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** The caller's second factor (PRT-13): in person, and only after a fresh sign-in. */
@RestController
@Tag(name = "Profile", description = "What a person says of itself.")
@RequestMapping("/api/partner/me/factors")
class FactorController {
    private final OwnPerson ownPerson;
    private final SetUpSecondFactor setUpSecondFactor;
    private final Factors factors;
    private final Passkeys passkeys;

    /** @param totpSince null where no app is set up */
    record FactorsView(@Nullable Instant totpSince, int recoveryCodesLeft, List<PasskeyView> passkeys) {
        FactorsView {
            passkeys = List.copyOf(passkeys);
        }
    }

    /** A passkey by the name that its person gave it. */
    record PasskeyView(String id, String label, Instant since, Instant lastUsedAt) {
        static PasskeyView of(Passkeys.Passkey passkey) {
            return new PasskeyView(passkey.id(), passkey.label(), passkey.since(), passkey.lastUsedAt());
        }
    }

    /** To be typed into an authenticator app. */
    record TotpSecretView(String secret, String uri) {}

    /** What the app shows. */
    record CodeRequest(@NotBlank @Size(max = 10) String code) {}

    /** Shown this once. */
    record RecoveryCodesView(List<String> recoveryCodes) {
        RecoveryCodesView {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    FactorController(OwnPerson ownPerson, SetUpSecondFactor setUpSecondFactor, Factors factors, Passkeys passkeys) {
        this.ownPerson = ownPerson;
        this.setUpSecondFactor = setUpSecondFactor;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    @Operation(operationId = "getFactors", summary = "Read which second factor the caller has")
    @GetMapping
    @Transactional(readOnly = true)
    FactorsView factors(Person caller) {
        var person = ownPerson.itself(caller);
        var since = factors.of(person).flatMap(Factors.App::confirmedAt).orElse(null);
        return new FactorsView(
                since,
                factors.recoveryCodesLeft(person),
                passkeys.of(person).stream().map(PasskeyView::of).toList());
    }

    @Operation(operationId = "beginTotp", summary = "Get a secret for an authenticator app, to be confirmed by a code")
    @PostMapping("/totp")
    TotpSecretView begin(Person caller) {
        var secret = setUpSecondFactor.begin(ownPerson.itself(caller));
        return new TotpSecretView(secret, "otpauth://totp/PartnerCloud?issuer=PartnerCloud&secret=" + secret);
    }

    @Operation(operationId = "confirmTotp", summary = "Show a code of the app; it is asked for from now on")
    @PostMapping("/totp/confirmation")
    RecoveryCodesView confirm(Person caller, @Valid @RequestBody CodeRequest request) {
        return new RecoveryCodesView(setUpSecondFactor.confirm(ownPerson.itself(caller), request.code()));
    }

    @Operation(operationId = "removeTotp", summary = "Sign in without the app from now on")
    @DeleteMapping("/totp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Person caller) {
        setUpSecondFactor.remove(ownPerson.itself(caller), null);
    }

    @Operation(operationId = "removePasskey", summary = "Take away a passkey")
    @DeleteMapping("/passkeys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePasskey(Person caller, @PathVariable String id) {
        setUpSecondFactor.removePasskey(ownPerson.itself(caller), id);
    }

    @Operation(operationId = "renewRecoveryCodes", summary = "Get ten new recovery codes in place of the old ones")
    @PostMapping("/recovery-codes")
    RecoveryCodesView renew(Person caller) {
        return new RecoveryCodesView(setUpSecondFactor.renewRecoveryCodes(ownPerson.itself(caller)));
    }
}
