package io.partnercloud.platform.jobs;

import java.util.List;

/** The jobs of this service whose dates are due and not done. */
public interface DueJobs {
    /** Names the jobs that could not be done: each is tried again later, and its later dates wait for it. */
    record Outcome(long runs, List<String> failed) {
        public Outcome {
            failed = List.copyOf(failed);
        }
    }

    /** Runs them in order and returns when all are done, by this process or another. */
    Outcome runAndWait();
}
