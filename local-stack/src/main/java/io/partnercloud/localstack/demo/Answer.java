package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** What the gateway answered, with the request it answered for error messages. */
record Answer(String request, int status, JsonNode body) {

    Answer expect(int wanted) {
        if (status != wanted) {
            throw new Unexpected(request + " answered " + status + " instead of " + wanted + ": " + body);
        }
        return this;
    }

    String text(String field) {
        return Fields.text(body, field);
    }

    BigDecimal money(String field) {
        return Fields.money(body, field);
    }

    LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }
}
