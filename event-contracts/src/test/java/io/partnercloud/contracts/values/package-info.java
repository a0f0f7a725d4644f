@NullMarked
package io.partnercloud.contracts.values;

import org.jspecify.annotations.NullMarked;
