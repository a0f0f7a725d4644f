/** How the feature is put together. */
@NullMarked
package io.partnercloud.billing.documents.reconciliation.config;

import org.jspecify.annotations.NullMarked;
