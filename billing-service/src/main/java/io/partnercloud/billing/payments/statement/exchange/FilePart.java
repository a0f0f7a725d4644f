package io.partnercloud.billing.payments.statement.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a file as it stands there: the header, the balances of an account, or a document. */
final class FilePart {
    /** What the part is. */
    enum Kind {
        HEADER,
        ACCOUNT,
        DOCUMENT
    }

    /** One line of it. */
    record Field(int line, String value) {}

    private final Kind kind;
    private final int line;
    private final String type;
    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private @Nullable String last;

    /** @param type what follows {@code СекцияДокумент=}; empty for the others */
    FilePart(Kind kind, int line, String type) {
        this.kind = kind;
        this.line = line;
        this.type = type;
    }

    void add(int line, String key, String value) {
        fields.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Field(line, value));
        last = key;
    }

    /** Some banks break a long value in two: what has no key goes on where the line before it ended. */
    boolean goOn(String text) {
        var key = last;
        if (key == null) {
            return false;
        }
        var values = of(key);
        var before = values.removeLast();
        values.add(new Field(before.line, before.value + " " + text));
        return true;
    }

    Kind kind() {
        return kind;
    }

    int line() {
        return line;
    }

    String type() {
        return type;
    }

    /** All values of a key in their order; most keys have one. */
    List<Field> of(String key) {
        var values = fields.get(key);
        return values == null ? List.of() : values;
    }

    /** Everything that was said, also under keys that nobody knows. */
    Map<String, List<String>> asText() {
        var text = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (key, values) -> text.put(key, values.stream().map(Field::value).toList()));
        return text;
    }
}
