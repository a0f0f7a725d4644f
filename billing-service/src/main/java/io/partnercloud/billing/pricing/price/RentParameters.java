package io.partnercloud.billing.pricing.price;

import java.util.List;

/** What a client rents: who works with what and how, and what comes beside it. */
public record RentParameters(UseMode mode, List<PeopleGroup> people, Extras extras) implements ListedParameters {
    public RentParameters {
        people = List.copyOf(people);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("somebody has to work with it");
        }
    }

    @Override
    public boolean premium() {
        return extras.premium();
    }

    /** How many concurrent connections these people need (PRC-2). */
    public long connections() {
        return people.stream().mapToLong(group -> group.connections(mode)).sum();
    }

    /** The codes of all configurations that are rented, each once, in alphabetical order. */
    public List<String> configurations() {
        return people.stream()
                .flatMap(group -> group.configurations().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
