package io.partnercloud.billing.payments.statement.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a payment is for, out of the lines and numbered keys that a bank has cut it into. Where it was cut, nobody knows
 * whether a blank stood: a word may have been cut, or a number.
 */
final class PurposeText {
    private static final int PARTS = 6;
    /** No bank cuts a text into shorter pieces; a shorter one ends where a word did. */
    private static final int SHORTEST_CUT = 30;

    private static final Pattern LINES = Pattern.compile("\n");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile(".*[\\d/_.–—-]", Pattern.DOTALL);
    private static final Pattern GOES_ON_AS_A_NUMBER = Pattern.compile("[\\d/_–—-].*", Pattern.DOTALL);

    /** What stood in one line; a new line is a blank, a new key need not be. */
    private record Piece(String text, boolean isNewLine) {}

    private PurposeText() {}

    /** As people read it. */
    static String shown(Map<String, List<String>> fields) {
        var text = new StringBuilder();
        var last = "";
        for (var piece : pieces(fields)) {
            text.append(wasCutBetween(last, piece) ? "" : " ").append(piece.text);
            last = piece.text;
        }
        return oneLine(text.toString());
    }

    private static boolean wasCutBetween(String last, Piece piece) {
        if (last.isBlank() || Character.isWhitespace(last.charAt(last.length() - 1))) {
            return true;
        }
        var isInsideANumber = ENDS_IN_A_NUMBER.matcher(last).matches()
                && GOES_ON_AS_A_NUMBER.matcher(piece.text).matches();
        return isInsideANumber || (!piece.isNewLine && last.length() >= SHORTEST_CUT);
    }

    /** The two ways to read it: as if no blank had stood where it was cut, and as if one had everywhere. */
    static List<String> readings(Map<String, List<String>> fields) {
        var pieces = pieces(fields).stream().map(Piece::text).toList();
        var tight = oneLine(String.join("", pieces));
        var loose = oneLine(String.join(" ", pieces));
        return tight.equals(loose) ? List.of(tight) : List.of(tight, loose);
    }

    /** The whole of it where there is one; some banks say its beginning there, and all of it in numbered keys. */
    private static List<Piece> pieces(Map<String, List<String>> fields) {
        var whole = cut(fields.getOrDefault(Keys.PURPOSE, List.of()), true);
        var parts = new ArrayList<Piece>();
        for (var i = 1; i <= PARTS; i++) {
            parts.addAll(cut(fields.getOrDefault(Keys.PURPOSE + i, List.of()), false));
        }
        var bareWhole = bare(whole);
        var bareParts = bare(parts);
        return bareParts.length() > bareWhole.length() && bareParts.startsWith(bareWhole) ? parts : whole;
    }

    private static List<Piece> cut(List<String> values, boolean isLineEach) {
        var pieces = new ArrayList<Piece>();
        for (var value : values) {
            var isNewLine = isLineEach;
            for (var line : LINES.split(value, -1)) {
                if (!line.isBlank()) {
                    pieces.add(new Piece(line, isNewLine));
                }
                isNewLine = true;
            }
        }
        return pieces;
    }

    private static String bare(List<Piece> pieces) {
        return withoutSpaces(String.join("", pieces.stream().map(Piece::text).toList()));
    }

    static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
