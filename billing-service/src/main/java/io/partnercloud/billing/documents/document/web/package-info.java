/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.documents.document.web;

import org.jspecify.annotations.NullMarked;
