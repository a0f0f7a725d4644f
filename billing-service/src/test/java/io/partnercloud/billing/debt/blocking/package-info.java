@NullMarked
package io.partnercloud.billing.debt.blocking;

import org.jspecify.annotations.NullMarked;
