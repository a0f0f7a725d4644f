/** A provider that is simulated: what it remembers. */
@NullMarked
package io.partnercloud.trial.provisioning.simulator.jdbc;

import org.jspecify.annotations.NullMarked;
