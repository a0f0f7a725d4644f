@NullMarked
package io.partnercloud.billing.agreements.ending;

import org.jspecify.annotations.NullMarked;
