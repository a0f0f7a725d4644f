/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.payments.statement.web;

import org.jspecify.annotations.NullMarked;
