@NullMarked
package io.partnercloud.billing.change;

import org.jspecify.annotations.NullMarked;
