/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.agreements.change.schedule;

import org.jspecify.annotations.NullMarked;
