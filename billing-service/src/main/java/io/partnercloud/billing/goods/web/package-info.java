/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.goods.web;

import org.jspecify.annotations.NullMarked;
