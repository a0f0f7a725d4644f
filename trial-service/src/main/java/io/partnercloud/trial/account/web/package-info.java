/** Clients for partners and operators. */
@NullMarked
package io.partnercloud.trial.account.web;

import org.jspecify.annotations.NullMarked;
