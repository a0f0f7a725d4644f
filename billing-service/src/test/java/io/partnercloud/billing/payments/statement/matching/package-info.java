@NullMarked
package io.partnercloud.billing.payments.statement.matching;

import org.jspecify.annotations.NullMarked;
