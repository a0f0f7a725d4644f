package io.partnercloud.localstack.demo;

import java.util.List;
import java.util.Map;

/** The five worked examples of the price rules (PRC), as bodies of requests. */
final class Quotes {
    private static final String ALTERNATELY = "ALTERNATELY";
    private static final String AT_THE_SAME_TIME = "AT_THE_SAME_TIME";

    /** One example: who works how, and what it must cost a month. */
    record Example(String name, Map<String, Object> parameters, String monthly) {}

    private Quotes() {}

    static List<Example> worked() {
        return List.of(
                new Example("1   2 × {ЗУП, БП}, 1 × {БП}, alternately", first(), "3890.00"),
                new Example(
                        "2   5 × {Альфа-Авто, БП}, 5 × {БП}, alternately",
                        parameters(ALTERNATELY, people(5, "AA_AAA", "BP"), people(5, "BP")),
                        "16800.00"),
                new Example(
                        "3   3 × {БП, ЗУП, ДО}, at the same time",
                        parameters(AT_THE_SAME_TIME, people(3, "BP", "ZUP", "DO_KORP")),
                        "16350.00"),
                new Example(
                        "4a  2 × {ЖКХ, БП}, 1 × {БП}, at the same time",
                        parameters(AT_THE_SAME_TIME, people(2, "ZHKH", "BP"), people(1, "BP")),
                        "6750.00"),
                new Example(
                        "4b  the same, alternately",
                        parameters(ALTERNATELY, people(2, "ZHKH", "BP"), people(1, "BP")),
                        "4290.00"));
    }

    /** Example 1, which the demo's client then rents. */
    static Map<String, Object> first() {
        return parameters(ALTERNATELY, people(2, "ZUP", "BP"), people(1, "BP"));
    }

    private static Map<String, Object> parameters(String mode, Object... people) {
        return Map.of("tariff", "UNIFIED", "mode", mode, "people", List.of(people));
    }

    private static Map<String, Object> people(int count, String... configurations) {
        return Map.of("count", count, "configurations", List.of(configurations));
    }
}
