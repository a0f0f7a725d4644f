package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.GatewaySettings;
import io.partnercloud.gateway.Upstream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls that the gateway itself makes to services. */
@Component
public class ServiceCalls {
    private final RestClient quick;
    private final RestClient patient;
    private final Door door;
    private final JsonMapper json;

    /** An answer, whatever its status; the body is null where there is no JSON. */
    public record Reply(int status, @Nullable JsonNode body) {
        public boolean isOk() {
            return status >= 200 && status < 300;
        }

        /** The problem's code, or the status where there is none. */
        public String reason() {
            return body == null ? "status " + status : body.path("code").asString("status " + status);
        }
    }

    ServiceCalls(
            RestClient.Builder builder,
            CloseableHttpClient http,
            Door door,
            GatewaySettings.BusinessDate businessDate,
            JsonMapper json) {
        this.quick = builder.clone()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .build();
        this.patient = builder.clone()
                .requestFactory(waiting(http, businessDate.jobsWithin()))
                .build();
        this.door = door;
        this.json = json;
    }

    public Reply get(Upstream upstream, String pathAndQuery, Consumer<HttpHeaders> headers) {
        return quick.get()
                .uri(door.service(upstream).resolve(pathAndQuery))
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers)
                .exchange((_, response) -> reply(response));
    }

    /** For work that may take minutes. */
    public Reply post(Upstream upstream, String path, Object body, Consumer<HttpHeaders> headers) {
        return patient.method(HttpMethod.POST)
                .uri(door.service(upstream).resolve(path))
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers)
                .body(json.writeValueAsBytes(body))
                .exchange((_, response) -> reply(response));
    }

    private Reply reply(ClientHttpResponse response) throws IOException {
        var bytes = response.getBody().readAllBytes();
        try {
            return new Reply(response.getStatusCode().value(), bytes.length == 0 ? null : json.readTree(bytes));
        } catch (JacksonException _) {
            return new Reply(response.getStatusCode().value(), null);
        }
    }

    private static HttpComponentsClientHttpRequestFactory waiting(CloseableHttpClient http, Duration atMost) {
        var requests = new HttpComponentsClientHttpRequestFactory(http);
        requests.setReadTimeout(atMost);
        return requests;
    }
}
