/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.change.web;

import org.jspecify.annotations.NullMarked;
