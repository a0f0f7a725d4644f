/** The rules' numbers, read from the configuration. */
@NullMarked
package io.partnercloud.trial.config;

import org.jspecify.annotations.NullMarked;
