/** Files that people send: kept by their content, told by their content, and seen by whoever sees what they belong to. */
@NullMarked
package io.partnercloud.platform.files;

import org.jspecify.annotations.NullMarked;
