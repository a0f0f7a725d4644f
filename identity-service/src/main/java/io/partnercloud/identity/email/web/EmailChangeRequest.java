package io.partnercloud.identity.email.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The new address; with the password, unless the caller has signed in within the last five minutes. */
record EmailChangeRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @Size(max = 200) @Nullable String password) {
    @Override
    public String toString() {
        return "EmailChangeRequest[…]";
    }
}
