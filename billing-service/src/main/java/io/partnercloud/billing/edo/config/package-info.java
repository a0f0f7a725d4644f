/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.edo.config;

import org.jspecify.annotations.NullMarked;
