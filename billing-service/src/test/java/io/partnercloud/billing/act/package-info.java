@NullMarked
package io.partnercloud.billing.act;

import org.jspecify.annotations.NullMarked;
