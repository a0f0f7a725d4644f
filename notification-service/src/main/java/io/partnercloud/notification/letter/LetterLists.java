package io.partnercloud.notification.letter;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;

/** The history of letters as operators read it: page by page, or all of it as an export. */
public interface LetterLists {
    Listing<ListedLetter> of(LetterFilter filter, PageQuery query);
}
