package io.partnercloud.billing.documents.edo.upd;

import io.partnercloud.billing.documents.edo.DocumentImpossible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's name in its parts, as the format wants it. */
record PersonOnPaper(String surname, String name, @Nullable String patronymic) {
    private static final List<String> ENTREPRENEUR = List.of("Индивидуальный предприниматель ", "ИП ");

    /**
     * {@code Ясный О. П.}, {@code ИП Ясный Олег Петрович}.
     *
     * @throws DocumentImpossible when it is no name of a person
     */
    static PersonOnPaper of(String written) {
        var text = written.strip();
        for (var prefix : ENTREPRENEUR) {
            text = text.regionMatches(true, 0, prefix, 0, prefix.length()) ? text.substring(prefix.length()) : text;
        }
        var parts = text.replace(".", ". ").strip().split("\\s+", 3);
        if (parts.length < 2) {
            throw new DocumentImpossible("«" + written + "» — не фамилия и имя: исправьте наименование");
        }
        return new PersonOnPaper(parts[0], parts[1], parts.length > 2 ? parts[2] : null);
    }
}
