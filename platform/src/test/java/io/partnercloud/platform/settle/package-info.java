@NullMarked
package io.partnercloud.platform.settle;

import org.jspecify.annotations.NullMarked;
