/** Work by business date, once in the cluster. */
@NullMarked
package io.partnercloud.platform.jobs;

import org.jspecify.annotations.NullMarked;
