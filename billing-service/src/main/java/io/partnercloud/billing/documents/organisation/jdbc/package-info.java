/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.documents.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
