@NullMarked
package io.partnercloud.billing.payments.statement.exchange;

import org.jspecify.annotations.NullMarked;
