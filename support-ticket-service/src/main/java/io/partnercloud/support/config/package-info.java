/** How this installation's support line is set up. */
@NullMarked
package io.partnercloud.support.config;

import org.jspecify.annotations.NullMarked;
