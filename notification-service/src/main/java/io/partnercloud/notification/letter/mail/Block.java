package io.partnercloud.notification.letter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of a letter's text, as the HTML layout shows it. The plain text is the source; blank lines part the blocks,
 * lines that begin with two spaces are facts ({@code name: value}) or, numbered, steps; a lone address is a link.
 */
sealed interface Block {
    Pattern STEP = Pattern.compile("\\s{2}\\d+\\. .*");
    Pattern FACT = Pattern.compile("\\s{2}[^:]{1,40}: .*");

    record Paragraph(List<String> lines) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    record Steps(List<String> steps) implements Block {}

    record Link(String url) implements Block {}

    record Fact(String name, String value) {}

    /** What the layout asks. */
    default String kind() {
        return switch (this) {
            case Paragraph _ -> "paragraph";
            case Facts _ -> "facts";
            case Steps _ -> "steps";
            case Link _ -> "link";
        };
    }

    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        for (String part : text.split("\n\\s*\n", -1)) {
            var lines = part.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                blocks.add(block(lines));
            }
        }
        return blocks;
    }

    private static Block block(List<String> lines) {
        if (lines.stream().allMatch(line -> STEP.matcher(line).matches())) {
            return new Steps(lines.stream()
                    .map(line -> line.substring(line.indexOf(". ") + 2))
                    .toList());
        }
        if (lines.stream().allMatch(line -> FACT.matcher(line).matches())) {
            return new Facts(lines.stream().map(Block::fact).toList());
        }
        if (lines.size() == 1 && lines.getFirst().matches("https?://\\S+")) {
            return new Link(lines.getFirst());
        }
        return new Paragraph(lines);
    }

    private static Fact fact(String line) {
        var colon = line.indexOf(": ");
        return new Fact(line.substring(2, colon), line.substring(colon + 2));
    }
}
