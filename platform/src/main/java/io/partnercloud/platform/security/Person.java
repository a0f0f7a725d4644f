package io.partnercloud.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Whoever makes a request: the token's subject, its roles and, where there is one, its partner or its client's account. An
 * argument of controllers.
 */
public record Person(
        String subject,
        Set<String> roles,
        @Nullable UUID partner,
        @Nullable UUID client) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    PartnerScope asPartner() {
        if (partner == null || !has("PARTNER")) {
            throw new AccessDeniedException("not a partner's token");
        }
        return new PartnerScope(partner);
    }

    ClientScope asClient() {
        if (client == null || !has("CLIENT")) {
            throw new AccessDeniedException("not a client's token");
        }
        return new ClientScope(client);
    }

    Operator asOperator() {
        if (!has("OPERATOR")) {
            throw new AccessDeniedException("not an operator's token");
        }
        return new Operator(subject);
    }
}
