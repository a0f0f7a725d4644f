/** Stories through the gateway on real processes, and what happens when those are killed. */
@NullMarked
package io.partnercloud.system;

import org.jspecify.annotations.NullMarked;
