/** INV-5, INV-9: what is printed, and what is kept of it as it was issued. */
@NullMarked
package io.partnercloud.billing.documents.document;

import org.jspecify.annotations.NullMarked;
