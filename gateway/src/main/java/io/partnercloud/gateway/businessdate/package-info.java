/** Moving the business date of the whole sandbox (OPS-4). */
@NullMarked
package io.partnercloud.gateway.businessdate;

import org.jspecify.annotations.NullMarked;
