@NullMarked
package io.partnercloud.billing.questionnaire;

import org.jspecify.annotations.NullMarked;
