/** The feature's tables. */
@NullMarked
package io.partnercloud.billing.documents.document.jdbc;

import org.jspecify.annotations.NullMarked;
