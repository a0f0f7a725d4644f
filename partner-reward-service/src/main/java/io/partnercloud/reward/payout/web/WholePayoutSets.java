package io.partnercloud.reward.payout.web;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.reward.payout.PayoutFilter;
import io.partnercloud.reward.payout.PayoutRefusal;
import io.partnercloud.reward.payout.PayoutRules;
import io.partnercloud.reward.payout.PayoutScans;
import io.partnercloud.reward.payout.PayoutSet;
import io.partnercloud.reward.payout.PayoutSets;
import io.partnercloud.reward.payout.web.WholePayoutSetView.ScanView;
import io.partnercloud.reward.payout.web.WholePayoutSetView.VersionView;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets with all that hangs on them, as answers. */
@Component
class WholePayoutSets {
    private final PayoutSets sets;
    private final PayoutScans scans;
    private final PayoutRules rules;

    WholePayoutSets(PayoutSets sets, PayoutScans scans, PayoutRules rules) {
        this.sets = sets;
        this.scans = scans;
        this.rules = rules;
    }

    Listing<PayoutSetView> list(Scope scope, PayoutFilter filter, PageQuery query) {
        return sets.list(scope, filter, query)
                .<PayoutSetView>map(set -> PayoutSetView.of(set, rules))
                .titled(PayoutColumns.ALL);
    }

    /** @throws PayoutRefusal.Unknown when the scope has none such */
    PayoutSet find(Scope scope, UUID id) {
        return sets.find(id).filter(set -> set.isSeenBy(scope)).orElseThrow(() -> new PayoutRefusal.Unknown(id));
    }

    @Transactional(readOnly = true)
    ResponseEntity<WholePayoutSetView> answer(PayoutSet set) {
        var id = set.core().id();
        var view = new WholePayoutSetView(
                PayoutSetView.of(set, rules),
                sets.versions(id).stream().map(VersionView::of).toList(),
                scans.of(id).stream().map(ScanView::of).toList());
        return ResponseEntity.ok().eTag(Versions.etag(set.core().revision())).body(view);
    }
}
