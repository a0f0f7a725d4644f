@NullMarked
package io.partnercloud.billing.agreements.questionnaire;

import org.jspecify.annotations.NullMarked;
