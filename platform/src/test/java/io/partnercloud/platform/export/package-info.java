@NullMarked
package io.partnercloud.platform.export;

import org.jspecify.annotations.NullMarked;
