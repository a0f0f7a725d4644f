@NullMarked
package io.partnercloud.billing.agreements.postpaid;

import org.jspecify.annotations.NullMarked;
