/** Tickets for partners and operators. */
@NullMarked
package io.partnercloud.support.ticket.web;

import org.jspecify.annotations.NullMarked;
