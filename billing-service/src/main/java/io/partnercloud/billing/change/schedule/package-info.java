/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.change.schedule;

import org.jspecify.annotations.NullMarked;
