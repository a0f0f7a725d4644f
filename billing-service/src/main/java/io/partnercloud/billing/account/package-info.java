/** What happens to a client elsewhere and matters here. */
@NullMarked
package io.partnercloud.billing.account;

import org.jspecify.annotations.NullMarked;
