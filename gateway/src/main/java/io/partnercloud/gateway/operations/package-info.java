/** What operators ask of all services at once. */
@NullMarked
package io.partnercloud.gateway.operations;

import org.jspecify.annotations.NullMarked;
