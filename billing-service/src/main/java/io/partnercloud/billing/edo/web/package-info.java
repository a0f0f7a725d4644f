/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.edo.web;

import org.jspecify.annotations.NullMarked;
