/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.agreements.postpaid.schedule;

import org.jspecify.annotations.NullMarked;
