package io.partnercloud.platform.jobs;

/** How far a run is. */
enum RunStatus {
    /** An operator wants it; nobody has begun. */
    REQUESTED,
    RUNNING,
    /** Each subject is handled or parked. */
    DONE,
    /** The job failed as a whole and is tried again. */
    FAILED,
    /** Its process died or was stopped; a run with the next number goes on. */
    ABANDONED
}
