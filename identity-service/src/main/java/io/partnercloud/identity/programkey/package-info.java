/** Keys by which a partner's own programs come in (PRT-15). */
@NullMarked
package io.partnercloud.identity.programkey;

import org.jspecify.annotations.NullMarked;
