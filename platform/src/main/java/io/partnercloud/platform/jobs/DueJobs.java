package io.partnercloud.platform.jobs;

/** All jobs whose dates are due. */
public interface DueJobs {
    /** Runs them and returns when all are done, by whomever; a failing one is left for its next try. */
    void runAndWait();
}
