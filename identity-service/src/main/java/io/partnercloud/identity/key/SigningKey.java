package io.partnercloud.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A key that signs tokens. It is published as soon as it exists and signs from {@code signsFrom} on. */
public record SigningKey(RSAKey pair, Instant signsFrom) {

    private static final int BITS = 2048;

    public static SigningKey generate(Instant signsFrom) {
        try {
            var pair = new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            return new SigningKey(pair, signsFrom);
        } catch (JOSEException e) {
            throw new IllegalStateException("this JDK cannot make an RSA key", e);
        }
    }

    /** Of keys that are published together, the one that signs now comes first; the others follow. */
    public static List<SigningKey> inSigningOrder(List<SigningKey> keys, Instant now) {
        return keys.stream()
                .sorted(Comparator.comparing((SigningKey key) -> key.signsFrom.isAfter(now))
                        .thenComparing(SigningKey::signsFrom, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public String toString() {
        return "SigningKey[" + pair.getKeyID() + " from " + signsFrom + "]";
    }
}
