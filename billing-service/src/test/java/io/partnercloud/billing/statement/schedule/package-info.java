@NullMarked
package io.partnercloud.billing.statement.schedule;

import org.jspecify.annotations.NullMarked;
