package io.partnercloud.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** By what a service knows that the gateway itself speaks: from nobody else does it believe where a request came from. */
public final class GatewayProof {
    public static final String HEADER = "X-Gateway-Proof";

    private GatewayProof() {}

    /** @param secret the gateway's own at identity-service */
    public static String of(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(HEADER.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }

    /** Takes as long for a near miss as for any other. */
    public static boolean isOf(String secret, @Nullable String proof) {
        return proof != null
                && MessageDigest.isEqual(
                        of(secret).getBytes(StandardCharsets.UTF_8), proof.getBytes(StandardCharsets.UTF_8));
    }
}
