package io.partnercloud.platform.jobs;

/** This run was overtaken: another one holds the job now, and what this one tries to write is rolled back. */
final class RunFenced extends RuntimeException {
    RunFenced(String job) {
        super("another run of " + job + " has taken over");
    }
}
