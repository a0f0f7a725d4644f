/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.calendar.jdbc;

import org.jspecify.annotations.NullMarked;
