package io.partnercloud.identity.signin.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that go by time (RFC 6238): six digits, new ones every 30 seconds, by HMAC-SHA-1, as every authenticator app makes them. */
public final class Totp {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;
    private static final int LAST_FOUR_BITS = 0xF;
    /** A clock may be a step off, or a person slow. */
    private static final int TOLERANCE = 1;

    private Totp() {}

    public static byte[] randomSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The step whose code this is, about that moment; empty where it is none's. */
    public static OptionalLong stepOf(byte[] secret, String code, Instant at) {
        var now = stepAt(at);
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> code(secret, step).equals(code))
                .findFirst();
    }

    public static String code(byte[] secret, Instant at) {
        return code(secret, stepAt(at));
    }

    private static long stepAt(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), (long) STEP_SECONDS);
    }

    /** RFC 4226, 5.3: four bytes of the digest, beginning where its last four bits say. */
    private static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = digest[digest.length - 1] & LAST_FOUR_BITS;
            var number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % CODES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA1", e);
        }
    }
}
