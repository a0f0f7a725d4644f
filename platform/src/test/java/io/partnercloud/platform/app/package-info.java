/** A tiny service with toys that the platform is tried on. */
@NullMarked
package io.partnercloud.platform.app;

import org.jspecify.annotations.NullMarked;
