/** Who calls, from where, with which token. */
@NullMarked
package io.partnercloud.gateway.caller;

import org.jspecify.annotations.NullMarked;
