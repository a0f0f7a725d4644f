/** The page at / and what it shows. */
@NullMarked
package io.partnercloud.gateway.page;

import org.jspecify.annotations.NullMarked;
