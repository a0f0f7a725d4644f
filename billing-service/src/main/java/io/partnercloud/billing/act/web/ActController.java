package io.partnercloud.billing.act.web;

import io.partnercloud.billing.act.ActLists;
import io.partnercloud.billing.act.ActNumber;
import io.partnercloud.billing.act.ActUnknown;
import io.partnercloud.billing.act.PrintAct;
import io.partnercloud.billing.document.web.PdfAnswer;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Acts for partners, who see their own clients' (CAB-4), and for operators. */
@RestController
class ActController {
    private final ActLists lists;
    private final PrintAct printAct;

    ActController(ActLists lists, PrintAct printAct) {
        this.lists = lists;
        this.printAct = printAct;
    }

    @GetMapping("/api/partner/acts")
    Listing<ActView> acts(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable YearMonth month,
            PageQuery query) {
        return views(lists.of(scope, new ActLists.Filter(client, month), query));
    }

    @GetMapping("/api/partner/acts/{number}")
    ActView act(PartnerScope scope, @PathVariable String number) {
        return view(number, lists.of(scope, new ActNumber(number)));
    }

    @GetMapping(path = "/api/partner/acts/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(PartnerScope scope, @PathVariable String number) {
        return PdfAnswer.of(printAct.print(scope, new ActNumber(number)), "act-" + number);
    }

    @GetMapping("/api/admin/acts")
    Listing<ActView> acts(
            Operator operator,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable YearMonth month,
            PageQuery query) {
        return views(lists.all(new ActLists.Filter(client, month), query));
    }

    @GetMapping("/api/admin/acts/{number}")
    ActView act(Operator operator, @PathVariable String number) {
        return view(number, lists.of(new ActNumber(number)));
    }

    @GetMapping(path = "/api/admin/acts/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(Operator operator, @PathVariable String number) {
        return PdfAnswer.of(printAct.print(new ActNumber(number)), "act-" + number);
    }

    private ActView view(String number, Optional<ActLists.Summary> found) {
        var act = found.orElseThrow(() -> new ActUnknown(new ActNumber(number)));
        return ActView.of(act, lists.lines(act.number()));
    }

    private static Listing<ActView> views(Listing<ActLists.Summary> acts) {
        return acts.<ActView>map(ActView::of).titled(ActView.COLUMNS);
    }
}
