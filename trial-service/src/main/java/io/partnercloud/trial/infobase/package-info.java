/** What an account holds: infobases and users (CLI-3). */
@NullMarked
package io.partnercloud.trial.infobase;

import org.jspecify.annotations.NullMarked;
