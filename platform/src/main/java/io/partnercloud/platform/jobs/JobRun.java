package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.function.Supplier;

/** One run of a job for one business date. */
public interface JobRun {
    LocalDate on();

    /** Announces how many subjects there are. */
    void total(long subjects);

    /** Runs the work for one subject in its own fenced transaction; what fails is parked with its reason and the run goes on. */
    void subject(String subject, Runnable work);

    /** Runs the work for many subjects in one fenced transaction; it returns how many it handled. A failure is the caller's. */
    void chunk(Supplier<Integer> work);
}
