/** The clients as billing knows them, told by trial-service and partner-reward-service. */
@NullMarked
package io.partnercloud.billing.base.client;

import org.jspecify.annotations.NullMarked;
