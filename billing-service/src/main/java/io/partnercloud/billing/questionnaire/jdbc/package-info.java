/** The feature's table. */
@NullMarked
package io.partnercloud.billing.questionnaire.jdbc;

import org.jspecify.annotations.NullMarked;
