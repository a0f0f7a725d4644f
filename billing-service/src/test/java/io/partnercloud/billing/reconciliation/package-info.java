@NullMarked
package io.partnercloud.billing.reconciliation;

import org.jspecify.annotations.NullMarked;
