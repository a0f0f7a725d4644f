/** A sample of code for the rules. */
@NullMarked
package io.partnercloud.testsupport.sample.tidy.order;

import org.jspecify.annotations.NullMarked;
