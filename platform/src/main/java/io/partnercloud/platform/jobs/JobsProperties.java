package io.partnercloud.platform.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are run.
 *
 * @param tick how often is looked for due dates; what an operator asks for, or a moved date brings, is run at once
 * @param help how often a process looks for a shared run of another to help with
 * @param heartbeat how often a run says that it is alive and how far it is
 * @param dead after how long without a heartbeat a run is taken over
 * @param restForWork for each second of work that a shared run rests, while this process answers requests
 * @param backoff the pause after a job has failed as a whole; it doubles up to {@code longestBackoff}
 */
@ConfigurationProperties("partnercloud.jobs")
record JobsProperties(
        @DefaultValue("20s") Duration tick,
        @DefaultValue("5s") Duration help,
        @DefaultValue("1s") Duration heartbeat,
        @DefaultValue("15s") Duration dead,
        @DefaultValue("1") double restForWork,
        @DefaultValue("10s") Duration backoff,
        @DefaultValue("15m") Duration longestBackoff) {

    Duration backoffAfter(int attempts) {
        var doubled = backoff.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 20));
        return doubled.compareTo(longestBackoff) < 0 ? doubled : longestBackoff;
    }
}
