@NullMarked
package io.partnercloud.billing.debt;

import org.jspecify.annotations.NullMarked;
