package io.partnercloud.testsupport.sample.untidy.order;

import java.util.List;

/** A port that writes one of its methods itself. */
interface Orders {
    List<String> all();

    default long count() {
        return all().size();
    }
}
