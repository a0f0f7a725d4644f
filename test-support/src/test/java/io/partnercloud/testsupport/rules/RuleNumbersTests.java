package io.partnercloud.testsupport.rules;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/rules.md is true: what is named exists there, what it calls built is tested, and the classes it names exist. */
class RuleNumbersTests {
    private static final Repository REPOSITORY = Repository.here();
    private static final RuleBook RULES = RuleBook.parse(REPOSITORY.text("docs/rules.md"));

    private static final Map<Repository.Text, Set<String>> NAMED =
            REPOSITORY.where(text -> !text.path().endsWith("/RuleBookTests.java")).stream()
                    .collect(toMap(text -> text, text -> RULES.numbersIn(text.content())));

    /** Two humps at least, alone in code font: {@code OneWord} could be anything, {@code TwoWords} is a class. */
    private static final Pattern CLASS_IN_DOCS = Pattern.compile("`(?:[a-z]+/)*([A-Z][a-z]+[A-Z]\\w*)(?:\\.\\w+)?`");

    private static final Set<String> FOREIGN = Set.of(
            "ArrayList", "DefaultErrorHandler", "RetryableTopic", "ProblemDetail", "OpenAPI", "SameSite", "JdbcClient");

    @Test
    void everyRuleNumberThatIsNamedExists() {
        var unknown = new TreeSet<String>();
        NAMED.forEach((text, numbers) -> numbers.stream()
                .filter(number -> !RULES.rules().containsKey(number))
                .forEach(number -> unknown.add(number + " in " + text.path())));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRuleThatIsBuiltIsNamedByATest() {
        var tested = NAMED.entrySet().stream()
                .filter(named -> named.getKey().isTest())
                .flatMap(named -> named.getValue().stream())
                .collect(toSet());
        assertThat(RULES.built()).extracting(RuleBook.Rule::number).isSubsetOf(tested);
    }

    @Test
    void everyClassThatARuleNamesExists() {
        var classes = classes();
        var unknown = RULES.rules().values().stream()
                .flatMap(rule -> rule.classes().stream()
                        .filter(name -> !classes.contains(name))
                        .map(name -> name + " of " + rule.number()));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyRuleThatIsBuiltNamesAClass() {
        assertThat(RULES.built())
                .allSatisfy(rule -> assertThat(rule.classes()).as(rule.number()).isNotEmpty());
    }

    @Test
    void everyRuleIsFoundByItsNumber() {
        assertThat(RULES.rules().values())
                .allSatisfy(rule ->
                        assertThat(rule.anchor()).isEqualTo(rule.number().toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyClassThatTheDocsNameExists() {
        var classes = classes();
        var unknown = REPOSITORY.where(text -> text.path().endsWith(".md")).stream()
                .flatMap(page -> CLASS_IN_DOCS
                        .matcher(page.content())
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> !classes.contains(name) && !FOREIGN.contains(name))
                        .map(name -> name + " in " + page.path()));
        assertThat(unknown).isEmpty();
    }

    private static Set<String> classes() {
        return REPOSITORY.where(text -> text.path().endsWith(".java")).stream()
                .map(Repository.Text::simpleName)
                .collect(toSet());
    }
}
