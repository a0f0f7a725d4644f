@NullMarked
package io.partnercloud.billing.agreements.order;

import org.jspecify.annotations.NullMarked;
