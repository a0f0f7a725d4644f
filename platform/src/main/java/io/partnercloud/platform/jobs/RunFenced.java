package io.partnercloud.platform.jobs;

/** Another process has taken this run over: whatever this one still wants to write is rolled back. */
final class RunFenced extends RuntimeException {
    RunFenced(JobRuns.Claim run) {
        super("run %d of %s for %s was taken over".formatted(run.number(), run.job(), run.on()));
    }
}
