/** The facts that trial-service and billing-service tell. */
@NullMarked
package io.partnercloud.reward.kafka;

import org.jspecify.annotations.NullMarked;
