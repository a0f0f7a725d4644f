package io.partnercloud.identity.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken (PRT-12): at least twelve characters, and not one that is found by trying leaked passwords,
 * words, rows of keys and what everybody knows of the person. No character is demanded, and nobody has to change theirs.
 */
public final class PasswordRule {
    static final int SHORTEST = 12;
    /** What bcrypt looks at. */
    static final int MOST_BYTES = 72;

    private static final int HARD_TO_GUESS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_OF_IT = 8;
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final Zxcvbn GUESSES = new Zxcvbn();

    /** Why a password is not taken. */
    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        GUESSABLE
    }

    private PasswordRule() {}

    /** Empty when it is taken. {@code known} is what a guesser would try first: names, login, address. */
    public static Optional<Flaw> flawOf(String password, Collection<String> known) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(Flaw.TOO_LONG);
        }
        var words = known.stream().flatMap(PasswordRule::words).toList();
        return isHardToGuess(password, words) && isHardToGuess(asTypedInLatin(password), words)
                ? Optional.empty()
                : Optional.of(Flaw.GUESSABLE);
    }

    /** Also what is left of it without the person's own words must be something. */
    private static boolean isHardToGuess(String password, List<String> words) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest.strip().length() >= MOST_OF_IT
                && GUESSES.measure(password, words).getScore() >= HARD_TO_GUESS;
    }

    private static Stream<String> words(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(lower), Stream.of(lower.split("[^\\p{L}\\p{N}]+", -1)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .flatMap(word -> Stream.of(word, asTypedInLatin(word)))
                .distinct();
    }

    /** The keys of a Russian keyboard as the Latin letters beside them: lists of leaked passwords know these. */
    private static String asTypedInLatin(String text) {
        var typed = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().forEach(letter -> {
            var key = RUSSIAN_KEYS.indexOf(letter);
            typed.append(key < 0 ? (char) letter : LATIN_KEYS.charAt(key));
        });
        return typed.toString();
    }
}
