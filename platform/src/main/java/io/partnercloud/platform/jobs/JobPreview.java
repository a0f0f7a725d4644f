package io.partnercloud.platform.jobs;

import java.util.List;

/** What a run would do: how many subjects, in words, and a few of them. */
public record JobPreview(long subjects, String summary, List<String> samples) {
    public JobPreview {
        samples = List.copyOf(samples);
    }
}
