package io.partnercloud.identity.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as they come in: by the registration form, or as a demo person. */
public record NewPerson(
        UUID id,
        String login,
        String fullName,
        String email,
        @Nullable String phone,
        @Nullable String company,
        @Nullable String companyInn,
        @Nullable String franchiseeCode,
        boolean isOperator) {}
