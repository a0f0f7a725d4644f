/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.agreements.ending.schedule;

import org.jspecify.annotations.NullMarked;
