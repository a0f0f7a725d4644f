/** What this service keeps of partners: their codes and contract contacts. */
@NullMarked
package io.partnercloud.identity.partner;

import org.jspecify.annotations.NullMarked;
