/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.reconciliation.web;

import org.jspecify.annotations.NullMarked;
