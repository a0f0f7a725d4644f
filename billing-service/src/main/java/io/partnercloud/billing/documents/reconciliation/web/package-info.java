/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.documents.reconciliation.web;

import org.jspecify.annotations.NullMarked;
