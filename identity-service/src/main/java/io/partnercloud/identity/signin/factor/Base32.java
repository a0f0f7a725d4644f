package io.partnercloud.identity.signin.factor;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** The letters that authenticator apps take secrets in (RFC 4648, 6), without padding. */
public final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LAST_FIVE_BITS = 0x1F;

    private Base32() {}

    public static String text(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var held = 0;
        for (var each : bytes) {
            buffer = (buffer << Byte.SIZE) | (each & 0xFF);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt((buffer >> held) & LAST_FIVE_BITS));
            }
        }
        if (held > 0) {
            text.append(LETTERS.charAt((buffer << (BITS - held)) & LAST_FIVE_BITS));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var held = 0;
        for (var letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            var value = LETTERS.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("no letter of Base32: " + letter);
            }
            buffer = (buffer << BITS) | value;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write((buffer >> held) & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}
