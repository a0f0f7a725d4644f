/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.postpaid.schedule;

import org.jspecify.annotations.NullMarked;
