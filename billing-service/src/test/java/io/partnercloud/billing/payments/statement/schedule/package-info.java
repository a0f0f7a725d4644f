@NullMarked
package io.partnercloud.billing.payments.statement.schedule;

import org.jspecify.annotations.NullMarked;
