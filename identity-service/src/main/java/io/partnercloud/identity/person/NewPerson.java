package io.partnercloud.identity.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as they come in: by the registration form, as a user of a client's account, or as a demo person. */
public record NewPerson(
        UUID id,
        String login,
        String fullName,
        String email,
        @Nullable String phone,
        @Nullable String company,
        @Nullable String companyInn,
        @Nullable String franchiseeCode,
        boolean isOperator,
        @Nullable UUID client) {

    /** One of the users of a client's account. */
    public static NewPerson ofClient(UUID id, String login, String fullName, String email, UUID client) {
        return new NewPerson(id, login, fullName, email, null, null, null, null, false, client);
    }
}
