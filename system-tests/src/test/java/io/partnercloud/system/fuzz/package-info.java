/** Requests made by chance from what the services say of themselves. */
@NullMarked
package io.partnercloud.system.fuzz;

import org.jspecify.annotations.NullMarked;
