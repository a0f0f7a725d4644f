/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.act.config;

import org.jspecify.annotations.NullMarked;
