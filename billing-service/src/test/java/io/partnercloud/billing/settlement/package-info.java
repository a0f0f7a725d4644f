@NullMarked
package io.partnercloud.billing.settlement;

import org.jspecify.annotations.NullMarked;
