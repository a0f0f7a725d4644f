/** The feature's wiring. */
@NullMarked
package io.partnercloud.billing.documents.document.config;

import org.jspecify.annotations.NullMarked;
