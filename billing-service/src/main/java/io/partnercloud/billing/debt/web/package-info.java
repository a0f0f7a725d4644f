/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.debt.web;

import org.jspecify.annotations.NullMarked;
