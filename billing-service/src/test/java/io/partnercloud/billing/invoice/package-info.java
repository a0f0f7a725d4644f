@NullMarked
package io.partnercloud.billing.invoice;

import org.jspecify.annotations.NullMarked;
