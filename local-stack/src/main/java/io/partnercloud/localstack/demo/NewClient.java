package io.partnercloud.localstack.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A company that nobody knows yet: each run of the demo brings another. */
record NewClient(String name, String inn, String email) {
    /** The weights of the ten-digit number's check digit, from the tax service's order. */
    private static final List<Integer> WEIGHTS = List.of(2, 4, 10, 3, 5, 9, 4, 6, 8);

    static NewClient invented() {
        var inn = inn(770_000_000 + ThreadLocalRandom.current().nextInt(10_000_000));
        return new NewClient("ООО «Демо-" + inn.substring(4) + "»", inn, "client-" + inn + "@example.test");
    }

    /** The body of a request for a trial (TRL-2). */
    Map<String, Object> trialRequest() {
        return Map.of(
                "client",
                Map.of(
                        "name", name,
                        "inn", inn,
                        "contactName", "Анна Демидова",
                        "phone", "+79161234567",
                        "email", email),
                "products",
                List.of("BP", "ZUP"),
                "users",
                3,
                "comment",
                "Из демонстрации",
                "purpose",
                "CLIENT");
    }

    static String inn(int firstNine) {
        var digits = Integer.toString(firstNine);
        int sum = IntStream.range(0, WEIGHTS.size())
                .map(i -> WEIGHTS.get(i) * (digits.charAt(i) - '0'))
                .sum();
        return digits + sum % 11 % 10;
    }
}
