/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.documents.edo.config;

import org.jspecify.annotations.NullMarked;
