/** Which client a request is about. */
@NullMarked
package io.partnercloud.billing.base.client.web;

import org.jspecify.annotations.NullMarked;
