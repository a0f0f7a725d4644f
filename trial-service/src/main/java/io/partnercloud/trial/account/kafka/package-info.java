/** What billing-service says about accounts. */
@NullMarked
package io.partnercloud.trial.account.kafka;

import org.jspecify.annotations.NullMarked;
