/** Electronic documents through folders: what goes out is put into one, receipts are taken from another. */
@NullMarked
package io.partnercloud.billing.documents.edo.folder;

import org.jspecify.annotations.NullMarked;
