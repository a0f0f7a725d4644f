package io.partnercloud.identity.person;

import io.partnercloud.identity.client.ClientGrants;
import io.partnercloud.platform.security.Person;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Which person makes a request: itself, or a program that acts for it. */
@Service
public class OwnPerson {
    private final ClientGrants grants;

    OwnPerson(ClientGrants grants) {
        this.grants = grants;
    }

    /** The person itself, or whom the program acts for. */
    public UUID behind(Person caller) {
        return id(caller.subject())
                .or(() -> grants.of(caller.subject()).flatMap(grant -> Optional.ofNullable(grant.person())))
                .orElseThrow(ProfileRefusal.Unknown::new);
    }

    /** The person itself: no program does this for it. */
    public UUID itself(Person caller) {
        return id(caller.subject()).orElseThrow(ProfileRefusal.OnlyInPerson::new);
    }

    private static Optional<UUID> id(String subject) {
        try {
            return Optional.of(UUID.fromString(subject));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
