/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.document.config;

import org.jspecify.annotations.NullMarked;
