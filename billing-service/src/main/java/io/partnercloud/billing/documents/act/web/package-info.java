/** The feature over HTTP. */
@NullMarked
package io.partnercloud.billing.documents.act.web;

import org.jspecify.annotations.NullMarked;
