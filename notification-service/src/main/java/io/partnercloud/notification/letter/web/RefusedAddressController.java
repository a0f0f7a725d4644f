package io.partnercloud.notification.letter.web;

import io.partnercloud.notification.letter.RefusedAddressLists;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators see which addresses get no letters any more (NTF-3). */
@RestController
@Tag(name = "Letters")
class RefusedAddressController {
    private final RefusedAddressLists lists;

    RefusedAddressController(RefusedAddressLists lists) {
        this.lists = lists;
    }

    @Operation(summary = "List the addresses that were refused for good")
    @GetMapping("/api/admin/refused-addresses")
    Listing<RefusedAddressView> refused(
            Operator operator, @RequestParam(required = false) @Nullable String q, PageQuery page) {
        return lists.of(q, page).map(RefusedAddressView::of).titled(RefusedAddressView.COLUMNS);
    }
}
