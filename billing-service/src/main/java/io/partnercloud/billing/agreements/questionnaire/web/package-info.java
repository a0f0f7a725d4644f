/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.agreements.questionnaire.web;

import org.jspecify.annotations.NullMarked;
