/** The feature's jobs. */
@NullMarked
package io.partnercloud.billing.act.schedule;

import org.jspecify.annotations.NullMarked;
