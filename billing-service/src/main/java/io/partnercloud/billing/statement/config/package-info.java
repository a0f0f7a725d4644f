/** The feature's settings. */
@NullMarked
package io.partnercloud.billing.statement.config;

import org.jspecify.annotations.NullMarked;
