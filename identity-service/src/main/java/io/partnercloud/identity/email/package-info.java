/** How a person's letters go to another address: only when it is proved, and the present one may undo it (PRT-12). */
@NullMarked
package io.partnercloud.identity.email;

import org.jspecify.annotations.NullMarked;
