package io.partnercloud.platform.jobs;

import java.time.LocalDate;

/** Asks how the jobs of this service went, for those whose work builds on it. */
public interface RunOutcomes {
    RunOutcome of(String job, LocalDate on);
}
