@NullMarked
package io.partnercloud.printing;

import org.jspecify.annotations.NullMarked;
