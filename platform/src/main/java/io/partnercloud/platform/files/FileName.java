package io.partnercloud.platform.files;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a stranger's file, without what could mislead whoever saves it. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The last part of a path, without control characters, those that change the direction of writing and those that
     * nobody sees, and with an ending that is true of its content.
     */
    static String clean(String name, FileType type) {
        var visible = new StringBuilder();
        Normalizer.normalize(lastPart(name), Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .forEach(visible::appendCodePoint);
        var clean = visible.toString().strip().replaceFirst("^[.\\s]+", "");
        var ending = ending(clean, type);
        var stem = clean.substring(0, clean.length() - (endsTrue(clean, type) ? ending.length() : 0));
        return shortened(stem.isBlank() ? "file" : stem, LONGEST - ending.length()) + ending;
    }

    private static String lastPart(String name) {
        var path = name.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean endsTrue(String name, FileType type) {
        return type.extensions().stream()
                .anyMatch(extension -> name.toLowerCase(Locale.ROOT).endsWith("." + extension));
    }

    private static String ending(String name, FileType type) {
        return endsTrue(name, type)
                ? name.substring(name.lastIndexOf('.'))
                : type.extensions().stream()
                        .findFirst()
                        .map(extension -> "." + extension)
                        .orElse("");
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
