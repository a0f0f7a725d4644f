@NullMarked
package io.partnercloud.billing.account;

import org.jspecify.annotations.NullMarked;
