/** What a client has ordered, through which day it is paid and at which parameters. */
@NullMarked
package io.partnercloud.billing.invoicing.subscription;

import org.jspecify.annotations.NullMarked;
