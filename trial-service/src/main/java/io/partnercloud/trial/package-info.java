/** The service that turns a request into a client's account and keeps the account's state (TRL, CLI). */
@NullMarked
package io.partnercloud.trial;

import org.jspecify.annotations.NullMarked;
