package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A job as operators see it (OPS-2): through which date it is done and how its last run went. */
record JobView(
        String name,
        String schedule,
        int order,
        @Nullable LocalDate doneThrough,
        @Nullable JobRunView lastRun) {}
