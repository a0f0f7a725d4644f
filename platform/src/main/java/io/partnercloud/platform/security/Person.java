package io.partnercloud.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever makes a request: the token's subject, its roles and, where there is one, its partner. An argument of controllers. */
public record Person(
        String subject, Set<String> roles, @Nullable UUID partner) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
