@NullMarked
package io.partnercloud.billing.order;

import org.jspecify.annotations.NullMarked;
