/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.act.jdbc;

import org.jspecify.annotations.NullMarked;
