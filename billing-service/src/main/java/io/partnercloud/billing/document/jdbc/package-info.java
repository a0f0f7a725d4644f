/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.document.jdbc;

import org.jspecify.annotations.NullMarked;
