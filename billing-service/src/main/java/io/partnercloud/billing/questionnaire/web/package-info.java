/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.questionnaire.web;

import org.jspecify.annotations.NullMarked;
