package io.partnercloud.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** The style sheets and scripts that a page links to. */
public final class PageFiles {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

    private PageFiles() {}

    public static List<String> of(String page) {
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    /** Each is kept by browsers for good, under a name that changes with its content. */
    public static void areKeptForGood(ApiClient api, String page) {
        assertThat(of(page)).isNotEmpty().allSatisfy(file -> {
            assertThat(file).matches(".*/assets/[\\w-]+-[0-9a-f]{32}\\.\\w+");
            var answer = api.get(file).expect(200);
            assertThat(answer.header("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(api.get(file.replaceAll("-[0-9a-f]{32}", "")).status())
                    .as("under the plain name")
                    .isEqualTo(404);
            assertThat(api.get(file.replaceAll("-[0-9a-f]{8}", "-00000000")).status())
                    .as("under an old name")
                    .isEqualTo(404);
        });
    }
}
