@NullMarked
package io.partnercloud.identity;

import org.jspecify.annotations.NullMarked;
