/** Whether the rules, the code and the documents name one another truly. */
@NullMarked
package io.partnercloud.testsupport.rules;

import org.jspecify.annotations.NullMarked;
