/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.ending.schedule;

import org.jspecify.annotations.NullMarked;
