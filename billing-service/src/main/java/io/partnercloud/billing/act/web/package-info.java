/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.act.web;

import org.jspecify.annotations.NullMarked;
