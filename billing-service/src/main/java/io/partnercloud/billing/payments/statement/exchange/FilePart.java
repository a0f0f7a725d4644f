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

    /**
     * Whether a line belongs to the free text before it: always where it does not begin with a key of the format (empty
     * here), where the key is no document's, and where it has been said and so is the text's own, as in {@code Сумма=500}.
     */
    boolean goesOnWith(String key) {
        if (kind != Kind.DOCUMENT || last == null || !Keys.isFreeText(last)) {
            return false;
        }
        return key.isEmpty() || !Keys.isOfDocument(key) || (!Keys.isFreeText(key) && fields.containsKey(key));
    }

    /** Some banks break a long value in two: where, stays to be seen. */
    void goOn(String text) {
        if (last != null) {
            var values = fields.computeIfAbsent(last, _ -> new ArrayList<>());
            var before = values.removeLast();
            values.add(new Field(before.line, before.value + "\n" + text));
        }
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

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Everything that was said, also under keys that nobody knows. */
    Map<String, List<String>> asText() {
        var text = new LinkedHashMap<String, List<String>>();
        fields.forEach(
                (key, values) -> text.put(key, values.stream().map(Field::value).toList()));
        return text;
    }
}
