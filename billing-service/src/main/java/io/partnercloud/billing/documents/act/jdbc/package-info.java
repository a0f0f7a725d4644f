/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.documents.act.jdbc;

import org.jspecify.annotations.NullMarked;
