@NullMarked
package io.partnercloud.billing.ending;

import org.jspecify.annotations.NullMarked;
