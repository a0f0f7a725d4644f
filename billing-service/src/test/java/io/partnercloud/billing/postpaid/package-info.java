@NullMarked
package io.partnercloud.billing.postpaid;

import org.jspecify.annotations.NullMarked;
