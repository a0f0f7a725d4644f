/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.goods.web;

import org.jspecify.annotations.NullMarked;
