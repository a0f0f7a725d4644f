@NullMarked
package io.partnercloud.platform.time;

import org.jspecify.annotations.NullMarked;
