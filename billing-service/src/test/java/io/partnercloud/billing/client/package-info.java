@NullMarked
package io.partnercloud.billing.client;

import org.jspecify.annotations.NullMarked;
