/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.agreements.order.schedule;

import org.jspecify.annotations.NullMarked;
