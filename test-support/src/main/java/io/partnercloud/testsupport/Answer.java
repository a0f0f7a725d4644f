package io.partnercloud.testsupport;

import io.partnercloud.contracts.catalogue.EventJson;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public final class Answer {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Answer(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** All values of the header, those of one line apart. */
    public List<String> headers(String name) {
        return headers.allValues(name).stream()
                .flatMap(line -> Stream.of(line.split(",\\s*", -1)))
                .toList();
    }

    public byte[] bytes() {
        return body;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return EventJson.MAPPER.readTree(body);
    }

    /** The value at this JSON pointer as text: {@code text("/client/inn")}; fails where there is none. */
    public String text(String pointer) {
        var node = json().at(pointer);
        if (node.isMissingNode()) {
            throw new AssertionError("nothing at " + pointer + " in " + this);
        }
        return node.asString();
    }

    /** The problem's stable code. */
    public String code() {
        return text("/code");
    }

    /** This answer, if it has this status; else an assertion error that shows the body. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("expected " + status + ", got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
