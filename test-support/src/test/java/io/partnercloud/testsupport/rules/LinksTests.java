package io.partnercloud.testsupport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The documents' links lead somewhere: to a file that exists, and to an anchor or a heading in it. */
class LinksTests {
    private static final Repository REPOSITORY = Repository.here();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyLinkOfTheDocsLeadsSomewhere() {
        var dead = new TreeSet<String>();
        for (var page : REPOSITORY.where(text -> text.path().endsWith(".md"))) {
            LINK.matcher(page.content())
                    .results()
                    .filter(link -> !leadsSomewhere(page, link.group(1), link.group(2)))
                    .forEach(link -> dead.add(link.group() + " in " + page.path()));
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Repository.Text page, String file, @Nullable String anchor) {
        var target = file.isEmpty()
                ? page.path()
                : Path.of(page.path())
                        .resolveSibling(file)
                        .normalize()
                        .toString()
                        .replace('\\', '/');
        return REPOSITORY.has(target) && (anchor == null || hasAnchor(REPOSITORY.text(target), anchor));
    }

    private static boolean hasAnchor(String content, String anchor) {
        return content.contains("<a id=\"" + anchor + "\">")
                || HEADING.matcher(content)
                        .results()
                        .anyMatch(heading -> slug(heading.group(1)).equals(anchor));
    }

    /** As the forge makes one of a heading. */
    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .strip()
                .replace(' ', '-');
    }
}
