@NullMarked
package io.partnercloud.billing.payments.statement;

import org.jspecify.annotations.NullMarked;
