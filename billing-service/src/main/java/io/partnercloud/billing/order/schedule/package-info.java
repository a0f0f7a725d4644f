/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.order.schedule;

import org.jspecify.annotations.NullMarked;
