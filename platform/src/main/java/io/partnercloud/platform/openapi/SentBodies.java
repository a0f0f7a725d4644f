package io.partnercloud.platform.openapi;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What is sent with a request has one type: a generated client has one method for it, whatever else is taken. */
final class SentBodies {
    private static final String FORM = "multipart/form-data";

    private SentBodies() {}

    static void complete(ObjectNode operation) {
        if (!(operation.path("requestBody") instanceof ObjectNode body)) {
            return;
        }
        body.put("required", true);
        if (!(body.path("content") instanceof ObjectNode forms)) {
            return;
        }
        if (forms.has(FORM) && forms.size() > 1) {
            var bare = forms.propertyNames().stream()
                    .filter(form -> !form.equals(FORM))
                    .sorted()
                    .toList();
            body.put("description", "The file alone is taken, too, as " + String.join(", ", bare) + ".");
            forms.retain(List.of(FORM));
        }
        forms.properties().forEach(form -> {
            if (form.getKey().endsWith("/xml")) {
                ((ObjectNode) form.getValue())
                        .putObject("schema")
                        .put("type", "string")
                        .put("format", "binary");
            }
        });
    }
}
