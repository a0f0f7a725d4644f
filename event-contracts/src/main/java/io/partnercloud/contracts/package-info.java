/** The language that the services speak to each other: what an event is, its wire type, its topic. */
@NullMarked
package io.partnercloud.contracts;

import org.jspecify.annotations.NullMarked;
