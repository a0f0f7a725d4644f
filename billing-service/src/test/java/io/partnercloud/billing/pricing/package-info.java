@NullMarked
package io.partnercloud.billing.pricing;

import org.jspecify.annotations.NullMarked;
