/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.documents.edo.jdbc;

import org.jspecify.annotations.NullMarked;
