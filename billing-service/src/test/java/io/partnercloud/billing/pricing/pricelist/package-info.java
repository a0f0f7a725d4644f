@NullMarked
package io.partnercloud.billing.pricing.pricelist;

import org.jspecify.annotations.NullMarked;
