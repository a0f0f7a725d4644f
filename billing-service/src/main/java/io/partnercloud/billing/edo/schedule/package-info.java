/** The feature's tasks. */
@NullMarked
package io.partnercloud.billing.edo.schedule;

import org.jspecify.annotations.NullMarked;
