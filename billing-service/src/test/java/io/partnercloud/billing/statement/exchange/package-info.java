@NullMarked
package io.partnercloud.billing.statement.exchange;

import org.jspecify.annotations.NullMarked;
