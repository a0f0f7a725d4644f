@NullMarked
package io.partnercloud.identity.key;

import org.jspecify.annotations.NullMarked;
