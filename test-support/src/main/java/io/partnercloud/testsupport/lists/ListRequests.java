package io.partnercloud.testsupport.lists;

import io.partnercloud.testsupport.lists.ListEndpoint.Filter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that may be asked of a list: each order both ways, each filter with each word or example, and each with each. */
final class ListRequests {
    private final ListEndpoint endpoint;
    private final Map<String, List<String>> examples;
    private final Set<String> refused;

    /** @param refused filters that nobody may use here */
    ListRequests(ListEndpoint endpoint, Map<String, List<String>> examples, Set<String> refused) {
        this.endpoint = endpoint;
        this.examples = examples;
        this.refused = refused;
    }

    /** Parameters that nobody gave an example for. */
    List<String> unknown() {
        var unknown = new ArrayList<String>();
        endpoint.pathVariables().stream()
                .filter(name -> !examples.containsKey(name))
                .forEach(unknown::add);
        endpoint.filters().stream()
                .filter(filter -> values(filter).isEmpty())
                .map(Filter::name)
                .forEach(unknown::add);
        return unknown;
    }

    /** One for each filter that nobody may use here. */
    List<String> refused() {
        return endpoint.filters().stream()
                .filter(filter -> refused.contains(filter.name()))
                .map(filter -> path(List.of(filter.name() + "="
                        + encoded(values(filter).orElseThrow().getFirst()))))
                .toList();
    }

    String forSorts() {
        return path(List.of("sort=~"));
    }

    /** An index is read both ways: with a filter one direction tells of the other. */
    List<String> pages(List<String> sortFields) {
        var oneWay = Stream.concat(
                        Stream.of(List.<String>of()), sortFields.stream().map(field -> List.of("sort=" + field)))
                .toList();
        return Stream.concat(
                        orders(sortFields).stream(),
                        choices().stream()
                                .flatMap(filter -> oneWay.stream()
                                        .map(order -> Stream.concat(filter.stream(), order.stream())
                                                .toList())))
                .map(this::path)
                .toList();
    }

    List<String> exports(List<String> sortFields) {
        return orders(sortFields).stream().map(this::path).toList();
    }

    private static List<List<String>> orders(List<String> sortFields) {
        return Stream.concat(
                        Stream.of(List.<String>of()),
                        sortFields.stream()
                                .flatMap(field ->
                                        Stream.of(List.of("sort=" + field), List.of("sort=" + field + ",desc"))))
                .toList();
    }

    /** One filter each time, beside those that must be there. */
    private List<List<String>> choices() {
        return endpoint.filters().stream()
                .filter(filter -> !filter.required() && !refused.contains(filter.name()))
                .flatMap(filter -> values(filter).orElseThrow().stream()
                        .map(value -> List.of(filter.name() + "=" + encoded(value))))
                .toList();
    }

    private String path(List<String> parameters) {
        var path = endpoint.path();
        for (String name : endpoint.pathVariables()) {
            path = path.replace("{" + name + "}", encoded(example(name)));
        }
        var all = new ArrayList<String>();
        endpoint.filters().stream()
                .filter(Filter::required)
                .forEach(filter -> all.add(filter.name() + "="
                        + encoded(values(filter).orElseThrow().getFirst())));
        all.addAll(parameters);
        return all.isEmpty() ? path : path + "?" + String.join("&", all);
    }

    private String example(String name) {
        return examples.getOrDefault(name, List.of("?")).getFirst();
    }

    private Optional<List<String>> values(Filter filter) {
        return Optional.ofNullable(examples.get(filter.name())).or(filter::words);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
