@NullMarked
package io.partnercloud.billing.documents.reconciliation;

import org.jspecify.annotations.NullMarked;
