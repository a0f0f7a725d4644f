/** What is measured of billing, with real processes and a careful database. */
@NullMarked
package io.partnercloud.benchmarks;

import org.jspecify.annotations.NullMarked;
