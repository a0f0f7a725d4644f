package io.partnercloud.identity.signin.factor;

import io.partnercloud.identity.link.SecretToken;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code to be kept on paper for the day on which the app is lost; it is good once. Letters that look like others are in none. */
record RecoveryCode(String text) {
    static final int HOW_MANY = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    static List<RecoveryCode> ten() {
        return Stream.generate(RecoveryCode::random).limit(HOW_MANY).toList();
    }

    private static RecoveryCode random() {
        var groups = new ArrayList<String>();
        for (var done = 0; done < LENGTH; done += GROUP) {
            var group = new StringBuilder();
            RANDOM.ints(GROUP, 0, LETTERS.length()).forEach(letter -> group.append(LETTERS.charAt(letter)));
            groups.add(group.toString());
        }
        return new RecoveryCode(String.join("-", groups));
    }

    /** However it was typed. */
    String digest() {
        return new SecretToken(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")).digest();
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
