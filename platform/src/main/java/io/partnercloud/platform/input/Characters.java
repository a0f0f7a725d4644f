package io.partnercloud.platform.input;

/**
 * Which characters a text from outside may have: none that controls, that changes the direction of what follows, or that
 * is half of a character (PostgreSQL keeps neither NUL nor halves).
 */
final class Characters {
    private Characters() {}

    /** One line. */
    static boolean areFit(String text) {
        return text.codePoints().allMatch(Characters::isFit);
    }

    /** Several lines, with tabs. */
    static boolean areFitLines(String text) {
        return text.codePoints().allMatch(each -> each == '\n' || each == '\r' || each == '\t' || isFit(each));
    }

    private static boolean isFit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> !turns(character);
            default -> (character & 0xFFFE) != 0xFFFE;
        };
    }

    /** The marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
    private static boolean turns(int character) {
        return character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
