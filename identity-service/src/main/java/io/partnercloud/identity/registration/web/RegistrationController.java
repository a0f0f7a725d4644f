package io.partnercloud.identity.registration.web;

import io.partnercloud.identity.registration.RegisterPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The registration form (PRT-5): a well-filled one is always accepted, whoever is known already. */
@RestController
@Tag(name = "Registration", description = "How a person gets an account.")
@RequestMapping("/api/public/registrations")
class RegistrationController {
    private final RegisterPerson registerPerson;

    RegistrationController(RegisterPerson registerPerson) {
        this.registerPerson = registerPerson;
    }

    @Operation(summary = "Register a person")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void register(@Valid @RequestBody RegistrationRequest request) {
        registerPerson.register(request.registration());
    }
}
