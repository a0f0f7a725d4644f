/** PRC-7: how operators change prices: a new list from a day in the future on, after seeing whom it affects. */
@NullMarked
package io.partnercloud.billing.pricing.pricelist;

import org.jspecify.annotations.NullMarked;
