/** Every event by its wire type, and how an event is written as JSON and read again. */
@NullMarked
package io.partnercloud.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
