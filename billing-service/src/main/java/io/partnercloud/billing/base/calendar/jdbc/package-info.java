/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.base.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
