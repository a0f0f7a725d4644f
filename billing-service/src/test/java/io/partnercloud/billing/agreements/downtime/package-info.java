@NullMarked
package io.partnercloud.billing.agreements.downtime;

import org.jspecify.annotations.NullMarked;
