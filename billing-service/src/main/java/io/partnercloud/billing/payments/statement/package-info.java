/** INV-6: bank statements: what comes in a file is checked, taken once, and kept with all it said. */
@NullMarked
package io.partnercloud.billing.payments.statement;

import org.jspecify.annotations.NullMarked;
