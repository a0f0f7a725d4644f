package io.partnercloud.notification.letter.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A stretch of a letter, from which both its plain text and its HTML are made. Its template parts the blocks by blank lines;
 * lines that begin with two spaces are facts ({@code name: value}) or, numbered, steps; a lone address of ours is a link;
 * what was typed by people and stands alone is a quotation. Nothing that was typed is any of these (NTF-4).
 */
sealed interface Block {
    Pattern STEP = Pattern.compile("\\s{2}\\d+\\. .*");
    Pattern FACT = Pattern.compile("\\s{2}[^:]{1,40}: .*");

    record Paragraph(List<String> lines) implements Block {}

    record Facts(List<Fact> facts) implements Block {}

    record Steps(List<String> steps) implements Block {}

    record Link(String url) implements Block {}

    /** What somebody wrote, in their lines. */
    record Quote(List<String> lines) implements Block {}

    record Fact(String name, String value) {}

    /** What the layout asks. */
    default String kind() {
        return switch (this) {
            case Paragraph _ -> "paragraph";
            case Facts _ -> "facts";
            case Steps _ -> "steps";
            case Link _ -> "link";
            case Quote _ -> "quote";
        };
    }

    /** The block in the letter's plain text. */
    default String plain() {
        return switch (this) {
            case Paragraph(var lines) -> String.join("\n", lines);
            case Facts(var facts) ->
                facts.stream()
                        .map(fact -> "  " + fact.name() + ": " + fact.value())
                        .collect(Collectors.joining("\n"));
            case Steps(var steps) ->
                IntStream.range(0, steps.size())
                        .mapToObj(each -> "  %d. %s".formatted(each + 1, steps.get(each)))
                        .collect(Collectors.joining("\n"));
            case Link(var url) -> url;
            case Quote(var lines) ->
                lines.stream().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
        };
    }

    /** Of a text in which what people typed is {@link Typed#marked marked}. */
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
        if (lines.size() == 1 && Typed.isWhole(lines.getFirst())) {
            return new Quote(Typed.lines(lines.getFirst()));
        }
        if (lines.stream().allMatch(line -> STEP.matcher(line).matches())) {
            return new Steps(lines.stream()
                    .map(line -> Typed.inLine(line.substring(line.indexOf(". ") + 2)))
                    .toList());
        }
        if (lines.stream().allMatch(line -> FACT.matcher(line).matches())) {
            return new Facts(lines.stream().map(Block::fact).toList());
        }
        if (lines.size() == 1 && lines.getFirst().matches("https?://\\S+")) {
            return new Link(lines.getFirst());
        }
        return new Paragraph(lines.stream().map(Typed::inLine).toList());
    }

    private static Fact fact(String line) {
        var colon = line.indexOf(": ");
        return new Fact(line.substring(2, colon), Typed.inLine(line.substring(colon + 2)));
    }
}
