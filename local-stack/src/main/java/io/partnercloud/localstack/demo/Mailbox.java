package io.partnercloud.localstack.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody's letters, read from the mail catcher. */
final class Mailbox {
    private final HttpClient http;
    private final URI page;
    private final Narrator narrator;

    Mailbox(HttpClient http, URI page, Narrator narrator) {
        this.http = http;
        this.page = page;
        this.narrator = narrator;
    }

    /** Waits for a letter with both parts in its subject. */
    JsonNode await(String to, String kind, String about) {
        var letter = Patience.until("a letter «" + kind + " … " + about + "» to " + to, () -> find(to, kind, about));
        narrator.letter(to, Fields.text(letter, "subject"));
        return letter;
    }

    private Optional<JsonNode> find(String to, String kind, String about) {
        var query = "to=" + URLEncoder.encode(to, UTF_8) + "&subject=" + URLEncoder.encode(about, UTF_8);
        var request =
                HttpRequest.newBuilder(page.resolve("/api/messages?" + query)).build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            for (var letter : JsonMapper.shared().readTree(answer.body()).get("items")) {
                if (Fields.text(letter, "subject").contains(kind)) {
                    return Optional.of(letter);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new Unexpected("nobody answers at " + page + " (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected("interrupted", e);
        }
    }
}
