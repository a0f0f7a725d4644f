package io.partnercloud.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What exports may take.
 *
 * @param atOnce the most that run at once in one service: each holds a connection for as long as its reader reads
 */
@ConfigurationProperties("partnercloud.exports")
record ExportProperties(@DefaultValue("3") int atOnce) {}
