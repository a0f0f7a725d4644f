package io.partnercloud.identity.password.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whose password is forgotten: by the login or by the address, one of them. */
@LoginOrEmail
record PasswordResetRequest(
        @Size(min = 1, max = 254) @Nullable String login,
        @Email @Size(min = 1, max = 254) @Nullable String email) {}
