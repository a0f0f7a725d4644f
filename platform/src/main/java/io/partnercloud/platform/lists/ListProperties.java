package io.partnercloud.platform.lists;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lists are read.
 *
 * @param countUpTo how far the total of a page is counted
 * @param rowsAtOnce how many rows of an export are held in memory
 * @param exportWithin how long an export may take: for so long its snapshot keeps the database from tidying up
 * @param silence how long the next rows of an export may let wait: no longer than the gateway listens to silence
 */
@ConfigurationProperties("partnercloud.lists")
record ListProperties(
        @DefaultValue("10000") int countUpTo,
        @DefaultValue("500") int rowsAtOnce,
        @DefaultValue("10m") Duration exportWithin,
        @DefaultValue("10s") Duration silence) {}
