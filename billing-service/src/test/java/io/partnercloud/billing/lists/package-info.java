@NullMarked
package io.partnercloud.billing.lists;

import org.jspecify.annotations.NullMarked;
