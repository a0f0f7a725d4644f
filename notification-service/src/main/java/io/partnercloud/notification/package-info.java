/** Letters to clients, partners and operators. */
@NullMarked
package io.partnercloud.notification;

import org.jspecify.annotations.NullMarked;
