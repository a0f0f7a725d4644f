/** Who is asking, and which rows they may see. */
@NullMarked
package io.partnercloud.platform.security;

import org.jspecify.annotations.NullMarked;
