/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.document.web;

import org.jspecify.annotations.NullMarked;
