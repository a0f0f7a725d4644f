/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.ending.web;

import org.jspecify.annotations.NullMarked;
