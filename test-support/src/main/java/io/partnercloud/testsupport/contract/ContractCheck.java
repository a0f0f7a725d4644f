package io.partnercloud.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.partnercloud.testsupport.ApiClient;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;

/** Reads the description of a service's API as a generator of clients does: each rule is a test, and shows what breaks it. */
public final class ContractCheck {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> FORMS = Set.of(
            "application/json",
            "application/pdf",
            "application/zip",
            "application/octet-stream",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/jpeg",
            "image/png");

    private final ApiDescription api;

    private ContractCheck(ApiDescription api) {
        this.api = api;
    }

    /** One test per rule. */
    public static Collection<DynamicTest> of(ApiClient client) {
        var api = ApiDescription.of(client);
        var operations = new ContractCheck(api);
        var schemas = new SchemaCheck(api);
        return List.of(
                dynamicTest("every operation has a name of its own without a number", operations::names),
                dynamicTest("every operation says in one line what it does", operations::summaries),
                dynamicTest("every operation has one tag, and every tag is explained", operations::tags),
                dynamicTest("what is asked for in the path is what the path names", operations::variables),
                dynamicTest("no parameter is declared twice", operations::parameters),
                dynamicTest("every answer has a form that is sent", operations::forms),
                dynamicTest("what is answered as JSON has one form", operations::oneForm),
                dynamicTest("a path that ends in .pdf answers a file", operations::printouts),
                dynamicTest("every refusal is a problem", operations::refusals),
                dynamicTest("every operation says who may call it", operations::callers),
                dynamicTest("every reference leads somewhere, and nothing is left over", schemas::references),
                dynamicTest("every answer says what is always there", schemas::required),
                dynamicTest("everything sent and answered has a type", schemas::types),
                dynamicTest("instants, dates, months, quarters and money say their format", schemas::formats),
                dynamicTest("no type of a framework shows", schemas::foreign));
    }

    private void names() {
        var names = api.operations().stream().map(ApiDescription.Operation::id).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+[A-Z][A-Za-z]+"));
    }

    private void summaries() {
        assertThat(api.operations())
                .filteredOn(each -> !each.said().path("summary").asString("").matches("[A-Z][^\\n]{4,90}[^.\\n]"))
                .isEmpty();
    }

    private void tags() {
        var explained = api.document()
                .path("tags")
                .valueStream()
                .collect(Collectors.toMap(
                        tag -> tag.path("name").asString(""),
                        tag -> tag.path("description").asString("")));
        assertThat(explained.values()).noneMatch(String::isBlank);
        var used = new HashSet<String>();
        forEach(operation -> {
            var tags = operation.said().path("tags");
            assertThat(tags.size()).isEqualTo(1);
            assertThat(tags.path(0).asString("")).isIn(explained.keySet());
            used.add(tags.path(0).asString(""));
        });
        assertThat(used).isEqualTo(explained.keySet());
    }

    private void variables() {
        forEach(operation -> {
            List<String> named = VARIABLE.matcher(operation.path())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(api.parameters(operation, "path")).containsExactlyInAnyOrderElementsOf(named);
        });
    }

    private void parameters() {
        forEach(operation -> {
            assertThat(api.parameters(operation, "query")).doesNotHaveDuplicates();
            assertThat(api.parameters(operation, "header"))
                    .doesNotHaveDuplicates()
                    .isSubsetOf("If-Match", "If-None-Match", "Idempotency-Key");
        });
    }

    private void forms() {
        forEach(operation -> {
            var successes = operation
                    .said()
                    .path("responses")
                    .propertyStream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .toList();
            assertThat(successes).isNotEmpty().allSatisfy(answer -> {
                assertThat(FORMS).containsAll(answer.getValue().path("content").propertyNames());
                var isEmpty = answer.getValue().path("content").isEmpty();
                assertThat(isEmpty || !answer.getKey().equals("204")).isTrue();
                assertThat(answer.getKey()).isIn(isEmpty ? List.of("202", "204") : List.of("200", "201", "202"));
            });
        });
    }

    /** A second would be a second type of the same answer to a generated client. */
    private void oneForm() {
        assertThat(api.operations())
                .flatExtracting(operation -> operation.said().path("responses").values())
                .filteredOn(answer -> answer.path("content").has("application/json"))
                .isNotEmpty()
                .allMatch(answer -> answer.path("content").size() == 1);
    }

    private void printouts() {
        assertThat(api.operations())
                .filteredOn(operation -> operation.path().endsWith(".pdf"))
                .allSatisfy(operation -> assertThat(
                                operation.said().at("/responses/200/content").propertyNames())
                        .containsExactly("application/pdf"));
    }

    private void refusals() {
        forEach(operation -> {
            var answers = operation.said().path("responses").properties();
            assertThat(answers).extracting(Map.Entry::getKey).contains("400", "429");
            assertThat(answers)
                    .filteredOn(answer -> !answer.getKey().startsWith("2"))
                    .allSatisfy(answer -> assertThat(api.resolved(answer.getValue())
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .asString(""))
                            .isEqualTo("#/components/schemas/Problem"));
        });
        assertThat(api.document().at("/components/schemas/Problem/required").size())
                .isEqualTo(4);
    }

    private void callers() {
        assertThat(api.document()
                        .at("/components/securitySchemes/bearer/scheme")
                        .asString(""))
                .isEqualTo("bearer");
        forEach(operation -> {
            var isOpen = operation.path().startsWith("/api/public/");
            var said = operation.said();
            assertThat(said.path("security").isArray()).isTrue();
            assertThat(said.path("security").isEmpty()).isEqualTo(isOpen);
            assertThat(operation.roles()).hasSize(isOpen ? 0 : 1);
            assertThat(said.path("responses").has("401")).isNotEqualTo(isOpen);
        });
    }

    private void forEach(Consumer<ApiDescription.Operation> rule) {
        assertThat(api.operations()).isNotEmpty().allSatisfy(rule);
    }
}
