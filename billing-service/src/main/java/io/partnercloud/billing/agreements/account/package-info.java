/** What happens to a client elsewhere and matters here. */
@NullMarked
package io.partnercloud.billing.agreements.account;

import org.jspecify.annotations.NullMarked;
