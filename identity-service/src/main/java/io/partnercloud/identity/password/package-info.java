/** How a person's password is set, forgotten and judged (PRT-12). */
@NullMarked
package io.partnercloud.identity.password;

import org.jspecify.annotations.NullMarked;
