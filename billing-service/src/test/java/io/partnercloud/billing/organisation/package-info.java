@NullMarked
package io.partnercloud.billing.organisation;

import org.jspecify.annotations.NullMarked;
