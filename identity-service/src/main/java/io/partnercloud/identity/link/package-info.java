/** One-time links by letter: each proves the address that it was sent to, and no other (PRT-12). */
@NullMarked
package io.partnercloud.identity.link;

import org.jspecify.annotations.NullMarked;
