package io.partnercloud.platform.jobs;

/** This process is being stopped; another, or this one when it is back, goes on where the run was. */
final class RunStopped extends RuntimeException {
    RunStopped(JobRuns.Claim run) {
        super("run %d of %s for %s is left to another process".formatted(run.number(), run.job(), run.on()));
    }
}
