/** Premium clients that pay for a month when it is over (INV-11). */
@NullMarked
package io.partnercloud.billing.postpaid;

import org.jspecify.annotations.NullMarked;
