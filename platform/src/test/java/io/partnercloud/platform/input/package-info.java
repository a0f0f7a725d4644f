@NullMarked
package io.partnercloud.platform.input;

import org.jspecify.annotations.NullMarked;
