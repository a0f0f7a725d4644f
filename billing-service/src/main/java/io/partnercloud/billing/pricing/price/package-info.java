/** PRC and SVC-2: price lists and quotes. Pure: no clock, no database. */
@NullMarked
package io.partnercloud.billing.pricing.price;

import org.jspecify.annotations.NullMarked;
