package io.partnercloud.identity.signin.factor.config;

import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys are: the people there are, known to devices by id and shown there by login and name. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {
    private final People people;

    PasskeyUsers(People people) {
        this.people = people;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return people.byId(person(id)).map(PasskeyUsers::entity).orElse(null);
    }

    /** By what a sign-in calls somebody: the id (see {@code AccountUserDetails}). */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signedIn) {
        return people.byId(UUID.fromString(signedIn)).map(PasskeyUsers::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new UnsupportedOperationException("people register elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people are erased elsewhere");
    }

    static Bytes id(UUID person) {
        return new Bytes(person.toString().getBytes(StandardCharsets.US_ASCII));
    }

    static UUID person(Bytes id) {
        return UUID.fromString(new String(id.getBytes(), StandardCharsets.US_ASCII));
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id(account.person()))
                .name(account.login())
                .displayName(account.fullName())
                .build();
    }
}
