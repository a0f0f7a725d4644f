package io.partnercloud.billing.documents.act.web;

import io.partnercloud.billing.documents.act.ActLists;
import io.partnercloud.billing.documents.act.ActNumber;
import io.partnercloud.billing.documents.act.ActSheets;
import io.partnercloud.billing.documents.act.ActUnknown;
import io.partnercloud.billing.documents.act.PrintAct;
import io.partnercloud.billing.documents.document.web.PdfAnswer;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Acts: a client sees its own, a partner its clients' (CAB-4), an operator all. */
@RestController
@Tag(name = "Acts", description = "What was rendered in a month.")
class ActController {
    private final ActLists lists;
    private final ActSheets sheets;
    private final PrintAct printAct;

    ActController(ActLists lists, ActSheets sheets, PrintAct printAct) {
        this.lists = lists;
        this.sheets = sheets;
        this.printAct = printAct;
    }

    @Operation(summary = "List acts")
    @GetMapping({"/api/partner/acts", "/api/client/acts", "/api/admin/acts"})
    Listing<ActView> acts(Scope scope, @ParameterObject ActLists.Filter filter, PageQuery query) {
        return lists.of(scope, filter, query).<ActView>map(ActView::of).titled(ActView.COLUMNS);
    }

    @Operation(summary = "Read an act with its lines")
    @GetMapping({"/api/partner/acts/{number}", "/api/client/acts/{number}", "/api/admin/acts/{number}"})
    ActView act(Scope scope, @PathVariable String number) {
        var act = lists.of(scope, new ActNumber(number)).orElseThrow(() -> new ActUnknown(new ActNumber(number)));
        return ActView.of(act, sheets.of(act.number()).orElseThrow());
    }

    @Operation(summary = "Print an act")
    @GetMapping(
            path = {"/api/partner/acts/{number}.pdf", "/api/client/acts/{number}.pdf", "/api/admin/acts/{number}.pdf"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(Scope scope, @PathVariable String number) {
        return PdfAnswer.of(printAct.print(scope, new ActNumber(number)), "act-" + number);
    }
}
