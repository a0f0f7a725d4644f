/** Premium clients that pay for a month when it is over (INV-11). */
@NullMarked
package io.partnercloud.billing.agreements.postpaid;

import org.jspecify.annotations.NullMarked;
