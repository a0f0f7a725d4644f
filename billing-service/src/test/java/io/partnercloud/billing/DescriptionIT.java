package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who reads no more than the description of the API knows what each operation does and what it takes. */
class DescriptionIT extends BillingScenario {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private Map<String, JsonNode> operations() {
        var operations = new LinkedHashMap<String, JsonNode>();
        api.anonymous()
                .get("/v3/api-docs")
                .expect(200)
                .json()
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(method.getKey() + " " + path.getKey(), method.getValue())));
        return operations;
    }

    @Test
    void everyOperationSaysInOneLineWhatItDoes() {
        var silent = operations().entrySet().stream()
                .filter(operation ->
                        !operation.getValue().path("summary").asString("").matches("[A-Z][^\\n]{5,90}"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(operations()).hasSizeGreaterThan(100);
        assertThat(silent).isEmpty();
    }

    @Test
    void whatIsAskedForIsWhatThePathNames() {
        assertThat(operations()).allSatisfy((operation, description) -> {
            List<String> variables = VARIABLE.matcher(operation)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            var described = description
                    .path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.get("in").asString().equals("path"))
                    .map(parameter -> parameter.get("name").asString())
                    .toList();
            assertThat(described).as(operation).containsExactlyInAnyOrderElementsOf(variables);
        });
        assertThat(Objects.requireNonNull(operations().get("get /api/client/balance"))
                        .path("parameters"))
                .isEmpty();
    }
}
