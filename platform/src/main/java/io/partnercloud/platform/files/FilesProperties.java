package io.partnercloud.platform.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder that all replicas see; the service's database where there is none
 */
@ConfigurationProperties("partnercloud.files")
record FilesProperties(@DefaultValue("") String folder) {}
