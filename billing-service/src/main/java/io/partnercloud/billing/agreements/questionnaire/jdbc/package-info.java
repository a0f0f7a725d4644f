/** The feature's table. */
@NullMarked
package io.partnercloud.billing.agreements.questionnaire.jdbc;

import org.jspecify.annotations.NullMarked;
