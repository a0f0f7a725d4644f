@NullMarked
package io.partnercloud.billing.agreements.account;

import org.jspecify.annotations.NullMarked;
