/** The business clock: Moscow's date, which the sandbox may move ahead of the real one (OPS-4). */
@NullMarked
package io.partnercloud.platform.time;

import org.jspecify.annotations.NullMarked;
