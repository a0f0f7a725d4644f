/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.debt.blocking.schedule;

import org.jspecify.annotations.NullMarked;
