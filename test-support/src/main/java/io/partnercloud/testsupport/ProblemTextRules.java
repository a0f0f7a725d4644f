package io.partnercloud.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpStatus;

/**
 * What every module's problem texts keep, one test each: both languages say the same, every refusal is written about, and
 * nothing is written about a code that nobody says. Codes are read from the classes' own constants.
 *
 * {@snippet :
 * class BillingProblemTextsTests {
 *     @TestFactory
 *     Collection<DynamicTest> rules() {
 *         return ProblemTextRules.of("io.partnercloud.billing");
 *     }
 * }
 * }
 */
public final class ProblemTextRules {
    private static final String PLATFORM = "io.partnercloud.platform";
    private static final String REFUSAL = PLATFORM + ".problem.Refusal";
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern RUSSIAN = Pattern.compile("[а-яё]");

    /** Texts that are looked up by something other than a problem's code. */
    private static final Set<String> NOT_CODES = Set.of("status", "page", "error");

    private final String bundle;
    private final List<JavaClass> classes;
    private final Properties english;
    private final Properties russian;

    private ProblemTextRules(String root, String bundle) {
        this.bundle = bundle;
        this.english = texts(bundle + "_en");
        this.russian = texts(bundle + "_ru");
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root, PLATFORM).stream()
                        .filter(type -> type.getSource().isPresent())
                        .toList();
    }

    /** For a service: its own texts, for the refusals below its package. */
    public static Collection<DynamicTest> of(String root) {
        return new ProblemTextRules(root, "problems").tests(root);
    }

    /** For the platform's own texts. */
    public static Collection<DynamicTest> ofPlatform() {
        return new ProblemTextRules(PLATFORM, "platform-problems").tests(PLATFORM);
    }

    private Collection<DynamicTest> tests(String root) {
        return List.of(
                dynamicTest("both languages say the same codes with the same details", this::bothLanguagesAgree),
                dynamicTest("every refusal is written about", () -> everyRefusalIsWrittenAbout(root)),
                dynamicTest("every text is about a code that is said", this::everyTextIsOfACode));
    }

    private void bothLanguagesAgree() {
        assertThat(russian.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(names(russian.getProperty(key))).as(key).isEqualTo(names(english.getProperty(key)));
            if (LETTER.matcher(NAME.matcher(english.getProperty(key)).replaceAll(""))
                    .find()) {
                assertThat(russian.getProperty(key)).as(key).containsPattern(RUSSIAN);
            }
        }
    }

    private void everyRefusalIsWrittenAbout(String root) {
        var written = new TreeSet<>(codes(english));
        written.addAll(codes(texts("platform-problems_en")));
        var silent = new ArrayList<String>();
        for (var type : classes) {
            if (type.getPackageName().startsWith(root)
                    && type.isAssignableTo(REFUSAL)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && constants(type).stream().noneMatch(written::contains)) {
                silent.add(type.getName());
            }
        }
        assertThat(silent).as("refusals without a text in " + bundle).isEmpty();
    }

    private void everyTextIsOfACode() {
        var said = classes.stream().flatMap(type -> constants(type).stream()).collect(Collectors.toSet());
        Stream.of(HttpStatus.values()).forEach(bare -> said.add(bare.name().toLowerCase(Locale.ROOT)));
        var silent = codes(english);
        silent.removeAll(said);
        assertThat(silent).as("codes in " + bundle + " that nobody says").isEmpty();
    }

    private static Set<String> codes(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .filter(code -> !NOT_CODES.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(JavaClass type) {
        try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            var pool = ClassFile.of().parse(bytes.readAllBytes()).constantPool();
            return StreamSupport.stream(pool.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties texts(String name) {
        var properties = new Properties();
        try (var stream = ProblemTextRules.class.getResourceAsStream("/" + name + ".properties")) {
            assertThat(stream).as(name).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
