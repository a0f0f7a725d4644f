/** BLK: who is blocked, why, and what lifts it. */
@NullMarked
package io.partnercloud.billing.debt.blocking;

import org.jspecify.annotations.NullMarked;
