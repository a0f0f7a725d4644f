package io.partnercloud.benchmarks;

import java.util.List;

/** How long answers took, in milliseconds. */
record Latencies(int answers, long errors, double median, double p99, double longest) {
    static Latencies of(List<Long> nanos, long errors) {
        var sorted = nanos.stream().sorted().toList();
        return new Latencies(sorted.size(), errors, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms, longest %.0f ms of %d answers, %d errors"
                .formatted(median, p99, longest, answers, errors);
    }
}
