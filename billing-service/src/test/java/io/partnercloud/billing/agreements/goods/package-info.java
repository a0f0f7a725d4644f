@NullMarked
package io.partnercloud.billing.agreements.goods;

import org.jspecify.annotations.NullMarked;
