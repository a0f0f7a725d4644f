/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.documents.act.config;

import org.jspecify.annotations.NullMarked;
