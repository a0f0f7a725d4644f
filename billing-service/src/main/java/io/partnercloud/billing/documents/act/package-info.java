/** INV-9: what was rendered in a month, documented and recognised as revenue. */
@NullMarked
package io.partnercloud.billing.documents.act;

import org.jspecify.annotations.NullMarked;
