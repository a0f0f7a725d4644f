/** When the provider is called: one-time tasks of the scheduler. */
@NullMarked
package io.partnercloud.trial.provisioning.schedule;

import org.jspecify.annotations.NullMarked;
