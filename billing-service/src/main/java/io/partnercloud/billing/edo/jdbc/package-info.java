/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.edo.jdbc;

import org.jspecify.annotations.NullMarked;
