package io.partnercloud.platform.jobs;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The jobs of a service in the order in which one date runs them: a table in one place, where what goes before what is
 * read at a glance. Every job stands in it.
 */
public final class JobsOfTheDay {
    private final List<String> names;

    private JobsOfTheDay(List<String> names) {
        this.names = names;
    }

    /** By their names; none for a service without jobs. */
    public static JobsOfTheDay inOrder(String... names) {
        var table = Arrays.asList(names);
        if (new HashSet<>(table).size() < table.size()) {
            throw new IllegalStateException("a job has two places in the day: " + table);
        }
        return new JobsOfTheDay(List.copyOf(table));
    }

    /** @throws IllegalStateException when a job has no place in the table, or the table a place for a job that is not there */
    void requireAll(Collection<String> jobs) {
        if (!Set.copyOf(names).equals(Set.copyOf(jobs))) {
            throw new IllegalStateException("the table of the day has " + names + ", the service has " + jobs);
        }
    }

    /** From one. */
    int place(Job job) {
        return names.indexOf(job.name()) + 1;
    }
}
