/**
 * Documents: what is printed, kept and sent, and in whose name. It owns acts, kept files, electronic documents,
 * reconciliations and the provider's companies. It may ask every room below, but prints what invoicing has decided.
 */
@NullMarked
package io.partnercloud.billing.documents;

import org.jspecify.annotations.NullMarked;
