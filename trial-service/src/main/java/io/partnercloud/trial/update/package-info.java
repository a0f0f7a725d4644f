/** Releases, and the updates of infobases to them: planned, announced, moved, run (CLI-4). */
@NullMarked
package io.partnercloud.trial.update;

import org.jspecify.annotations.NullMarked;
