/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.documents.edo.web;

import org.jspecify.annotations.NullMarked;
