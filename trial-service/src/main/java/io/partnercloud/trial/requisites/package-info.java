/** How a client company is named and reached: INN, phone, e-mail, each checked once. */
@NullMarked
package io.partnercloud.trial.requisites;

import org.jspecify.annotations.NullMarked;
