package io.partnercloud.gateway.operations;

import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.operations.ServiceCalls.Reply;
import io.partnercloud.gateway.routing.Breakers;
import io.partnercloud.platform.web.GatheredPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes one list of the lists of all services. A service that does not answer is named, and does not hide the others. */
@Component
class GatherFromServices {
    private static final Logger LOG = LoggerFactory.getLogger(GatherFromServices.class);
    private static final int LARGEST_PAGE = 200;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final ServiceCalls calls;
    private final AllServices services;
    private final Breakers breakers;

    /** What one service had; {@code answered} is false for one that did not, {@code refusal} is there where it refused. */
    private record Part(
            List<ObjectNode> items,
            long total,
            boolean answered,
            @Nullable Reply refusal) {
        static final Part MISSING = new Part(List.of(), 0, false, null);

        static Part refused(Reply refusal) {
            return new Part(List.of(), 0, true, refusal);
        }
    }

    GatherFromServices(ServiceCalls calls, AllServices services, Breakers breakers) {
        this.calls = calls;
        this.services = services;
        this.breakers = breakers;
    }

    /** The first {@code wanted} items of each service, in the order of the whole; then one page of that. */
    GatheredPage<JsonNode> page(
            UriComponentsBuilder question,
            int page,
            int size,
            Comparator<JsonNode> order,
            Consumer<HttpHeaders> caller) {
        var wanted = (page + 1) * size;
        var parts = services.ask(
                upstream -> breakers.of(upstream).executeSupplier(() -> part(upstream, question, wanted, caller)),
                GatherFromServices::missing);
        parts.values().stream()
                .flatMap(part -> Stream.ofNullable(part.refusal()))
                .findFirst()
                .ifPresent(refusal -> {
                    throw new QuestionRefused(refusal);
                });
        var items = parts.values().stream()
                .flatMap(part -> part.items().stream())
                .<JsonNode>map(item -> item)
                .sorted(order)
                .skip((long) page * size)
                .limit(size)
                .toList();
        var total = parts.values().stream().mapToLong(Part::total).sum();
        var unavailable = parts.entrySet().stream()
                .filter(entry -> !entry.getValue().answered())
                .map(entry -> entry.getKey().shortName())
                .toList();
        return new GatheredPage<>(items, page, size, total, unavailable);
    }

    private Part part(Upstream upstream, UriComponentsBuilder question, int wanted, Consumer<HttpHeaders> caller) {
        var items = new ArrayList<ObjectNode>();
        long total;
        var page = 0;
        do {
            var reply = calls.get(upstream, uri(question, page, Math.min(wanted, LARGEST_PAGE)), caller);
            if (reply.status() == NOT_FOUND || reply.status() >= SERVER_ERROR || reply.body() == null) {
                return Part.MISSING;
            }
            if (!reply.isOk()) {
                return Part.refused(reply);
            }
            var before = items.size();
            total = addItems(upstream, reply, items);
            if (items.size() == before) {
                break;
            }
            page++;
        } while (items.size() < Math.min(wanted, total));
        return new Part(items, total, true, null);
    }

    /** A service answers with a page, or with a plain list where there is little. */
    private static long addItems(Upstream upstream, Reply reply, List<ObjectNode> items) {
        var body = Objects.requireNonNull(reply.body());
        for (JsonNode item : body.isArray() ? body : body.path("items")) {
            if (item instanceof ObjectNode object) {
                items.add(object.put("service", upstream.shortName()));
            }
        }
        return body.path("total").asLong(items.size());
    }

    private static String uri(UriComponentsBuilder question, int page, int size) {
        return question.cloneBuilder()
                .replaceQueryParam("page", page)
                .replaceQueryParam("size", size)
                .build()
                .encode()
                .toUriString();
    }

    private static Part missing(Throwable failure) {
        LOG.warn("a service is left out of a list: {}", failure.toString());
        return Part.MISSING;
    }
}
