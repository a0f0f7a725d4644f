/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.ending.web;

import org.jspecify.annotations.NullMarked;
