/** A provider that is simulated: how it behaves. */
@NullMarked
package io.partnercloud.trial.provisioning.simulator;

import org.jspecify.annotations.NullMarked;
