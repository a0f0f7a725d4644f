/** Tests. */
@NullMarked
package io.partnercloud.support;

import org.jspecify.annotations.NullMarked;
