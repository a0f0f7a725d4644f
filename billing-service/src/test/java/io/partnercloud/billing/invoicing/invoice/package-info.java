@NullMarked
package io.partnercloud.billing.invoicing.invoice;

import org.jspecify.annotations.NullMarked;
