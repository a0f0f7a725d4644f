@NullMarked
package io.partnercloud.billing.edo;

import org.jspecify.annotations.NullMarked;
