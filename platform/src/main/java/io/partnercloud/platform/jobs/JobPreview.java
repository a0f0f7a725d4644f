package io.partnercloud.platform.jobs;

import io.partnercloud.contracts.values.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run would do: how many subjects, how much money they come to where it is about money, in words, and a few of them. */
public record JobPreview(long subjects, @Nullable Money total, String summary, List<String> samples) {
    public JobPreview {
        samples = List.copyOf(samples);
    }

    public JobPreview(long subjects, String summary, List<String> samples) {
        this(subjects, null, summary, samples);
    }
}
