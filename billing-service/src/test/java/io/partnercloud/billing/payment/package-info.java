@NullMarked
package io.partnercloud.billing.payment;

import org.jspecify.annotations.NullMarked;
