@NullMarked
package io.partnercloud.billing.goods;

import org.jspecify.annotations.NullMarked;
