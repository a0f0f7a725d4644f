/** Refusals and errors as RFC 9457 problem details, in Russian and English. */
@NullMarked
package io.partnercloud.platform.problem;

import org.jspecify.annotations.NullMarked;
