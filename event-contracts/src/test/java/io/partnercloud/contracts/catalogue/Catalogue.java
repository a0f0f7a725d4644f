package io.partnercloud.contracts.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes {@code docs/event-catalogue.md}: every event by topic, with the sentence that stands over its record. */
final class Catalogue {
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@WireType", Pattern.DOTALL);

    private Catalogue() {}

    static String markdown() {
        var text = new StringBuilder("""
                # Event catalogue

                Written by the build from the records in `event-contracts`; the schemas and golden examples lie beside them.
                Each event travels with CloudEvents headers (`ce_id`, `ce_source`, `ce_type`, `ce_time`, `ce_subject`, `traceparent`).
                """);
        EventCatalogue.all().stream()
                .map(EventCatalogue.Entry::topic)
                .distinct()
                .forEach(topic -> {
                    text.append("\n## `").append(topic).append("`\n\n| type | fields | meaning |\n|---|---|---|\n");
                    EventCatalogue.all().stream()
                            .filter(entry -> entry.topic().equals(topic))
                            .forEach(entry -> text.append(row(entry)));
                });
        return text.toString();
    }

    private static String row(EventCatalogue.Entry entry) {
        var fields = Arrays.stream(entry.record().getRecordComponents())
                .map(component -> component.getName() + (RecordSchema.isOptional(component) ? "?" : ""))
                .collect(Collectors.joining(", "));
        return "| `%s` | %s | %s |\n".formatted(entry.wireType(), fields, meaning(entry.record()));
    }

    private static String meaning(Class<?> record) {
        var source = Path.of("src/main/java", record.getName().replace('.', '/') + ".java");
        try {
            var matcher = SENTENCE.matcher(Files.readString(source));
            if (!matcher.find()) {
                throw new IllegalStateException("no Javadoc over " + record);
            }
            return matcher.group(1)
                    .replaceAll("\\s*\\*?\\s*\\n\\s*\\*\\s*", " ")
                    .replaceAll("\\{@code ([^}]*)}", Matcher.quoteReplacement("`") + "$1`")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
