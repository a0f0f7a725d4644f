@NullMarked
package io.partnercloud.platform.jobs;

import org.jspecify.annotations.NullMarked;
