/** INV-15: the tax service's own formats, written and read: ON_NSCHFDOPPR 5.03 goes out, the buyer's title and receipts come back. */
@NullMarked
package io.partnercloud.billing.documents.edo.upd;

import org.jspecify.annotations.NullMarked;
