/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.debt.schedule;

import org.jspecify.annotations.NullMarked;
