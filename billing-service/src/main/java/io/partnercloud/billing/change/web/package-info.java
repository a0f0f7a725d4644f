/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.change.web;

import org.jspecify.annotations.NullMarked;
