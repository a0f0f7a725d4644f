/** Whether the description of a service's API can be used by those who know nothing else of it. */
@NullMarked
package io.partnercloud.testsupport.contract;

import org.jspecify.annotations.NullMarked;
