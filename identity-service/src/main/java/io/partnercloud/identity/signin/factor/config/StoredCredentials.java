package io.partnercloud.identity.signin.factor.config;

import io.partnercloud.identity.signin.factor.SetUpSecondFactor;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What Spring Security checks passkeys against, in the table {@code passkeys}. */
@Repository
class StoredCredentials implements UserCredentialRepository {
    private static final String CREDENTIALS = "select * from passkeys where ";
    private static final int LONGEST_LABEL = 60;

    private final JdbcClient jdbc;
    private final SetUpSecondFactor setUpSecondFactor;

    StoredCredentials(JdbcClient jdbc, SetUpSecondFactor setUpSecondFactor) {
        this.jdbc = jdbc;
        this.setUpSecondFactor = setUpSecondFactor;
    }

    /** One that is new is a changed factor (PRT-12); one that was used goes on counting. */
    @Override
    @Transactional
    public void save(CredentialRecord credential) {
        if (counted(credential)) {
            return;
        }
        var person = PasskeyUsers.person(credential.getUserEntityUserId());
        jdbc.sql("""
                insert into passkeys (credential_id, person, label, public_key, signature_count, is_user_verified,
                                      is_backup_eligible, is_backed_up, transports, attestation, client_data, created_at,
                                      last_used_at)
                values (:id, :person, :label, :key, :count, :verified, :eligible, :backedUp, :transports, :attestation,
                        :clientData, :created, :lastUsed)
                """)
                .param("id", credential.getCredentialId().toBase64UrlString())
                .param("person", person)
                .param("label", label(credential.getLabel()))
                .param("key", credential.getPublicKey().getBytes())
                .param("count", credential.getSignatureCount())
                .param("verified", credential.isUvInitialized())
                .param("eligible", credential.isBackupEligible())
                .param("backedUp", credential.isBackupState())
                .param("transports", transports(credential))
                .param("attestation", bytes(credential.getAttestationObject()))
                .param("clientData", bytes(credential.getAttestationClientDataJSON()))
                .param("created", Bind.at(credential.getCreated()))
                .param("lastUsed", Bind.at(credential.getLastUsed()))
                .update();
        setUpSecondFactor.passkeyAdded(person);
    }

    private boolean counted(CredentialRecord credential) {
        return jdbc.sql("""
                        update passkeys set signature_count = :count, is_user_verified = :verified, is_backed_up = :backedUp,
                               last_used_at = :lastUsed
                        where credential_id = :id
                        """)
                        .param("count", credential.getSignatureCount())
                        .param("verified", credential.isUvInitialized())
                        .param("backedUp", credential.isBackupState())
                        .param("lastUsed", Bind.at(credential.getLastUsed()))
                        .param("id", credential.getCredentialId().toBase64UrlString())
                        .update()
                == 1;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(CREDENTIALS + "credential_id = :id")
                .param("id", id.toBase64UrlString())
                .query(Row.as(StoredCredentials::credential))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql(CREDENTIALS + "person = :person order by created_at")
                .param("person", PasskeyUsers.person(user))
                .query(Row.as(StoredCredentials::credential))
                .list();
    }

    /** Nobody takes one away by this: see {@link SetUpSecondFactor}. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("passkeys are taken away by their person");
    }

    private static CredentialRecord credential(Row row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.text("credential_id")))
                .userEntityUserId(PasskeyUsers.id(row.id("person")))
                .publicKey(new ImmutablePublicKeyCose(row.bytes("public_key")))
                .signatureCount(row.number("signature_count"))
                .uvInitialized(row.is("is_user_verified"))
                .backupEligible(row.is("is_backup_eligible"))
                .backupState(row.is("is_backed_up"))
                .transports(row.texts("transports").stream()
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.bytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.bytes("client_data")))
                .created(row.instant("created_at"))
                .lastUsed(row.instant("last_used_at"))
                .label(row.text("label"))
                .build();
    }

    private static String[] transports(CredentialRecord credential) {
        var transports = credential.getTransports();
        return (transports == null ? Set.<AuthenticatorTransport>of() : transports)
                .stream().map(AuthenticatorTransport::getValue).sorted().toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    /** Typed by its person: one line, and not too long. */
    private static String label(@Nullable String typed) {
        var line = typed == null ? "" : typed.replaceAll("\\p{C}", "").strip();
        if (line.isEmpty()) {
            return "Ключ доступа";
        }
        return line.length() > LONGEST_LABEL ? line.substring(0, LONGEST_LABEL) : line;
    }
}
