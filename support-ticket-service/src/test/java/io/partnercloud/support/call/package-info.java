/** Tests. */
@NullMarked
package io.partnercloud.support.call;

import org.jspecify.annotations.NullMarked;
