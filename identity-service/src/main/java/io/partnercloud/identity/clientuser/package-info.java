/** The users of clients' accounts, who sign in as {@code 1R…U…} (PRT-11, CLI-10), made from what trial-service tells of accounts. */
@NullMarked
package io.partnercloud.identity.clientuser;

import org.jspecify.annotations.NullMarked;
