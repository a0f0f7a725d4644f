@NullMarked
package io.partnercloud.billing.agreements.change;

import org.jspecify.annotations.NullMarked;
