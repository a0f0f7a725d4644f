@NullMarked
package io.partnercloud.billing.pricing.price;

import org.jspecify.annotations.NullMarked;
