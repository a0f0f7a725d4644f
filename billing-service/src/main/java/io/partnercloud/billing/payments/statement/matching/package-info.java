/** INV-6: whose money came and what it pays: the ladder, and the queue of what only an operator can tell. */
@NullMarked
package io.partnercloud.billing.payments.statement.matching;

import org.jspecify.annotations.NullMarked;
