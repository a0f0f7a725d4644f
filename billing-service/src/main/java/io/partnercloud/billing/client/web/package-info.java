/** Which client a request is about. */
@NullMarked
package io.partnercloud.billing.client.web;

import org.jspecify.annotations.NullMarked;
