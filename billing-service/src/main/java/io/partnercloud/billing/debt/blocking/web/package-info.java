/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.debt.blocking.web;

import org.jspecify.annotations.NullMarked;
