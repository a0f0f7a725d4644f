/** Has everything that was started come to rest? Asked before the sandbox's date moves. */
@NullMarked
package io.partnercloud.platform.settle;

import org.jspecify.annotations.NullMarked;
