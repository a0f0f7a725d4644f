package io.partnercloud.platform.security;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import io.partnercloud.contracts.values.SealedSecret;

/** Seals as JWE (RFC 7516) with a fresh ephemeral key each time. */
final class JweSecretBox implements SecretBox {
    private final ECKey publicKey;

    JweSecretBox(ECKey publicKey) {
        this.publicKey = publicKey;
    }

    @Override
    public SealedSecret seal(String plain) {
        var jwe = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)
                        .keyID(publicKey.getKeyID())
                        .build(),
                new Payload(plain));
        try {
            jwe.encrypt(new ECDHEncrypter(publicKey));
            return new SealedSecret(jwe.serialize());
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot seal a secret", e);
        }
    }
}
