@NullMarked
package io.partnercloud.identity.programkey;

import org.jspecify.annotations.NullMarked;
