/** The support line: tickets and call tasks. */
@NullMarked
package io.partnercloud.support;

import org.jspecify.annotations.NullMarked;
