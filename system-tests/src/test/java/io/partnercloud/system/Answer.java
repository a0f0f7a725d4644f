package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.catalogue.EventJson;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
record Answer(int status, String body, HttpResponse<String> response) {
    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    Answer expect(int expected) {
        assertThat(status)
                .as("%s %s -> %s", response.request().method(), response.uri(), body)
                .isEqualTo(expected);
        return this;
    }

    /** A problem of RFC 9457 with this status and code. */
    Answer expectProblem(int expectedStatus, String code) {
        expect(expectedStatus);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(text("/code")).as(body).isEqualTo(code);
        assertThat(text("/title")).isNotBlank();
        assertThat(json().at("/status").asInt()).isEqualTo(expectedStatus);
        return this;
    }

    /** The JSON pointers of the fields that a problem names. */
    List<String> invalidFields() {
        return StreamSupport.stream(json().at("/errors").spliterator(), false)
                .map(error -> error.at("/pointer").asString())
                .toList();
    }

    JsonNode json() {
        return EventJson.MAPPER.readTree(body);
    }

    String text(String pointer) {
        return json().at(pointer).asString();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
