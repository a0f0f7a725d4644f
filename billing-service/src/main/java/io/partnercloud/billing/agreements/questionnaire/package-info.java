/** SVC-3: HOSTING and CORPORATE are priced individually, from a questionnaire that an operator answers. */
@NullMarked
package io.partnercloud.billing.agreements.questionnaire;

import org.jspecify.annotations.NullMarked;
