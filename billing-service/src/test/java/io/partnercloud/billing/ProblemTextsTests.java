package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.partnercloud.platform.problem.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTextsTests {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @Test
    void bothLanguagesSayTheSameCodesWithTheSameDetails() throws IOException {
        var english = texts("problems_en.properties");
        var russian = texts("problems_ru.properties");

        assertThat(russian.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(names(russian.getProperty(key))).as(key).isEqualTo(names(english.getProperty(key)));
            assertThat(russian.getProperty(key)).as(key).matches(".*[а-я].*");
        }
    }

    @Test
    void everyRefusalHasAText() throws IOException {
        var english = texts("problems_en.properties");
        var codes = new TreeSet<String>();
        english.stringPropertyNames().forEach(key -> codes.add(key.substring(0, key.indexOf('.'))));

        var refusals = new ClassFileImporter()
                .importPackages("io.partnercloud.billing").stream()
                        .filter(type -> type.isAssignableTo(Refusal.class)
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .toList();

        assertThat(refusals).hasSameSizeAs(codes);
    }

    private static Set<String> names(String text) {
        var names = new TreeSet<String>();
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties texts(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTests.class.getResourceAsStream("/" + file)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
