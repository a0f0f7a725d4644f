/** The feature's tasks. */
@NullMarked
package io.partnercloud.billing.documents.edo.schedule;

import org.jspecify.annotations.NullMarked;
