/** What partner-reward-service says about partners. */
@NullMarked
package io.partnercloud.trial.partner.kafka;

import org.jspecify.annotations.NullMarked;
