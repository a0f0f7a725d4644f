/** The feature's settings. */
@NullMarked
package io.partnercloud.billing.payments.statement.config;

import org.jspecify.annotations.NullMarked;
