@NullMarked
package io.partnercloud.billing.statement.matching;

import org.jspecify.annotations.NullMarked;
