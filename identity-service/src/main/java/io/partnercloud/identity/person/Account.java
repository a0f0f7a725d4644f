package io.partnercloud.identity.person;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sign-in needs to know of a person. Without a password hash nobody signs in yet. */
public record Account(
        UUID person,
        String login,
        String fullName,
        String email,
        boolean isEmailVerified,
        @Nullable String passwordHash,
        boolean isOperator,
        Set<String> operatorRights,
        boolean isEnabled,
        @Nullable UUID client) {
    public Account {
        operatorRights = Set.copyOf(operatorRights);
    }

    /** PRT-11. Whoever is neither a client's user nor the provider's operator is a partner's employee, even before a partner takes them in. */
    public Set<String> roles() {
        if (client != null) {
            return Set.of("CLIENT");
        }
        return isOperator ? Set.of("OPERATOR") : Set.of("PARTNER");
    }

    @Override
    public String toString() {
        return "Account[" + person + "]";
    }
}
