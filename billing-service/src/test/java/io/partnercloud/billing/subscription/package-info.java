@NullMarked
package io.partnercloud.billing.subscription;

import org.jspecify.annotations.NullMarked;
