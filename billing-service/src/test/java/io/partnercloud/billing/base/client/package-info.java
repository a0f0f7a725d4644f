@NullMarked
package io.partnercloud.billing.base.client;

import org.jspecify.annotations.NullMarked;
