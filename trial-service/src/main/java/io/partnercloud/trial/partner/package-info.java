/** Partners as this service knows them from partner.events. */
@NullMarked
package io.partnercloud.trial.partner;

import org.jspecify.annotations.NullMarked;
