/** The language that the services speak to each other: events, their wire types and their JSON. */
@NullMarked
package io.partnercloud.contracts;

import org.jspecify.annotations.NullMarked;
