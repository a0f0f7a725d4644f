/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.ending.jdbc;

import org.jspecify.annotations.NullMarked;
