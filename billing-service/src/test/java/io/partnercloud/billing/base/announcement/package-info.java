@NullMarked
package io.partnercloud.billing.base.announcement;

import org.jspecify.annotations.NullMarked;
