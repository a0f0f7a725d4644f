@NullMarked
package io.partnercloud.billing.pricelist;

import org.jspecify.annotations.NullMarked;
