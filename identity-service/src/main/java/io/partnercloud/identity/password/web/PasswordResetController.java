package io.partnercloud.identity.password.web;

import io.partnercloud.identity.password.SendForgottenPassword;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A forgotten password (PRT-12): always accepted, whoever is known. */
@RestController
@Tag(name = "Registration", description = "How a person gets an account.")
@RequestMapping("/api/public/password-resets")
class PasswordResetController {
    private final SendForgottenPassword sendForgottenPassword;

    PasswordResetController(SendForgottenPassword sendForgottenPassword) {
        this.sendForgottenPassword = sendForgottenPassword;
    }

    @Operation(operationId = "resetPassword", summary = "Ask for a link to set a new password")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void reset(@Valid @RequestBody PasswordResetRequest request) {
        if (request.login() != null) {
            sendForgottenPassword.toLogin(request.login().strip());
        } else if (request.email() != null) {
            sendForgottenPassword.toEmail(request.email().strip());
        }
    }
}
