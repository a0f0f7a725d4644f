@NullMarked
package io.partnercloud.billing.invoicing.settlement;

import org.jspecify.annotations.NullMarked;
