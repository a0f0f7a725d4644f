/** Who may enter which partner's cabinet, with which rights, and how somebody comes to it: a code, an invitation, an owner's yes (PRT-6, PRT-8, PRT-14). */
@NullMarked
package io.partnercloud.identity.membership;

import org.jspecify.annotations.NullMarked;
