@NullMarked
package io.partnercloud.billing;

import org.jspecify.annotations.NullMarked;
