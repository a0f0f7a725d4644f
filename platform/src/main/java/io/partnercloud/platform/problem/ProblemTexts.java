package io.partnercloud.platform.problem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/** What the codes of problems say to people: the service's own texts before the platform's. */
final class ProblemTexts {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts() {
        messages.setBasenames(bundles().toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
    }

    /** Empty for a code that nobody has written about. */
    Optional<String> title(String code, Locale language) {
        return text(code + ".title", Map.of(), language);
    }

    Optional<String> detail(String code, Map<String, ?> details, Locale language) {
        return text(code + ".detail", details, language);
    }

    Optional<String> help(String code, Locale language) {
        return text(code + ".help", Map.of(), language);
    }

    String titleOrStatus(Problem problem, Locale language) {
        return title(problem.code(), language)
                .or(() -> title("status." + problem.getStatusCode().value(), language))
                .orElse(problem.code());
    }

    String of(FieldError error, Locale language) {
        if (error.text() != null) {
            return error.text();
        }
        return text("error." + error.code(), error.details(), language)
                .or(() -> text("error.invalid_value", error.details(), language))
                .orElse(error.code());
    }

    private Optional<String> text(String key, Map<String, ?> details, Locale language) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language))
                .map(text -> NAME.matcher(text)
                        .replaceAll(name -> Matcher.quoteReplacement(valueOf(details, name.group(1), name.group()))));
    }

    private static String valueOf(Map<String, ?> details, String name, String placeholder) {
        var value = details.get(name);
        return value == null ? placeholder : value.toString();
    }

    private static List<String> bundles() {
        var names = new ArrayList<String>();
        if (new ClassPathResource("problems_en.properties").exists()) {
            names.add("problems");
        }
        names.add("platform-problems");
        return names;
    }
}
