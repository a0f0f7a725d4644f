/** Call tasks: who is to be called by when, and what came of it (TKT-4). */
@NullMarked
package io.partnercloud.support.call;

import org.jspecify.annotations.NullMarked;
