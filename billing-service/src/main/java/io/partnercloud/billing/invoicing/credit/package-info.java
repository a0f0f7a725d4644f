/** Money that becomes the client's advance again (CHG-3, INV-13). */
@NullMarked
package io.partnercloud.billing.invoicing.credit;

import org.jspecify.annotations.NullMarked;
