package io.partnercloud.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.ECKey;
import io.partnercloud.contracts.values.SealedSecret;
import java.text.ParseException;

/** Opens what was sealed for its key. */
final class JweSecretReader implements SecretReader {
    private final ECKey privateKey;

    JweSecretReader(ECKey privateKey) {
        this.privateKey = privateKey;
    }

    @Override
    public String open(SealedSecret secret) {
        try {
            var jwe = JWEObject.parse(secret.jwe());
            jwe.decrypt(new ECDHDecrypter(privateKey));
            return jwe.getPayload().toString();
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("a sealed secret that this key does not open", e);
        }
    }
}
