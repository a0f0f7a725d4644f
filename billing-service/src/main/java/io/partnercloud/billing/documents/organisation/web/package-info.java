/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.documents.organisation.web;

import org.jspecify.annotations.NullMarked;
