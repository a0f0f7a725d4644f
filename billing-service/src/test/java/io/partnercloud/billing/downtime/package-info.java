@NullMarked
package io.partnercloud.billing.downtime;

import org.jspecify.annotations.NullMarked;
