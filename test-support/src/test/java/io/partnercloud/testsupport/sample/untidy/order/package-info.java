/** A sample of code for the rules. */
@NullMarked
package io.partnercloud.testsupport.sample.untidy.order;

import org.jspecify.annotations.NullMarked;
