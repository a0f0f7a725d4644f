/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.pricelist.jdbc;

import org.jspecify.annotations.NullMarked;
