package io.partnercloud.notification.letter.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people typed, in the midst of our own text: marked where it begins and where it ends until the letter's structure
 * is known, so that it is never taken for a part of it (NTF-4). The marks are private characters that no typed text keeps.
 */
final class Typed {
    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';
    private static final char BREAK = '\uE002';
    private static final Pattern RUN = Pattern.compile(BEGIN + "([^" + END + "]*)" + END);
    /** What mail programs make a link of by themselves. */
    private static final Pattern LINK = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:(?=//)|\\bwww(?=\\.))");

    private Typed() {}

    /** As it stands in our text until the structure is known. */
    static String marked(String value) {
        return BEGIN + readable(value).replace('\n', BREAK) + END;
    }

    /** A word of ours that nobody typed: on one line, and an address in it may be linked. */
    static String ours(String value) {
        return readable(value).replace('\n', ' ');
    }

    /** On one line and without marks, for where nothing else stands: a name in a header. */
    static String oneLine(String value) {
        return inLine(marked(value));
    }

    /** Whether this is typed from its beginning to its end. */
    static boolean isWhole(String text) {
        var own = text.strip();
        return own.length() >= 2 && own.charAt(0) == BEGIN && own.indexOf(END) == own.length() - 1;
    }

    /** The lines of what is typed from its beginning to its end, as they were typed. */
    static List<String> lines(String whole) {
        var own = whole.strip();
        return List.of(own.substring(1, own.length() - 1).split(String.valueOf(BREAK), -1));
    }

    /** Our text with what was typed in it on the same line, and no address in that which a mail program would link. */
    static String inLine(String text) {
        return RUN.matcher(text)
                .replaceAll(typed -> Matcher.quoteReplacement(
                        unlinked(typed.group(1).replace(BREAK, ' ').strip())));
    }

    private static String unlinked(String text) {
        return LINK.matcher(text)
                .replaceAll("$1 ")
                .replace("=?", "= ?"); // the latter would be an encoded word of a header
    }

    /** Every kind of line break as one; nothing that controls, turns the direction, hides, or is one of our marks. */
    private static String readable(String value) {
        var readable = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(each -> {
            if (breaks(each)) {
                readable.append('\n');
            } else if (each == '\t') {
                readable.append(' ');
            } else if (isForReading(each)) {
                readable.appendCodePoint(each);
            }
        });
        return readable.toString().strip();
    }

    private static boolean breaks(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x0B
                || character == 0x0C
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isForReading(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
