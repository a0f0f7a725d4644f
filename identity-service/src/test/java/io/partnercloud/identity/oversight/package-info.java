@NullMarked
package io.partnercloud.identity.oversight;

import org.jspecify.annotations.NullMarked;
