@NullMarked
package io.partnercloud.billing.statement;

import org.jspecify.annotations.NullMarked;
