/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.statement.web;

import org.jspecify.annotations.NullMarked;
