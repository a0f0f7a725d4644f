package io.partnercloud.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlatformTextsTests {

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        assertThat(texts("ru").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    @Test
    void pointersFollowThePropertyPath() {
        assertThat(Pointers.ofProperty("people[0].count")).isEqualTo("/people/0/count");
        assertThat(Pointers.ofProperty("client.inn")).isEqualTo("/client/inn");
        assertThat(Pointers.ofProperty("")).isEmpty();
        assertThat(Pointers.escaped("a/b~c")).isEqualTo("a~1b~0c");
    }

    private static Properties texts(String language) throws IOException {
        var properties = new Properties();
        var name = "/platform-problems_" + language + ".properties";
        try (var stream = Objects.requireNonNull(PlatformTextsTests.class.getResourceAsStream(name));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
