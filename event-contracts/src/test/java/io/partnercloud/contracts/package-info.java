@NullMarked
package io.partnercloud.contracts;

import org.jspecify.annotations.NullMarked;
