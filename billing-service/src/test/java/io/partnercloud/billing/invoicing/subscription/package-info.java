@NullMarked
package io.partnercloud.billing.invoicing.subscription;

import org.jspecify.annotations.NullMarked;
