package io.partnercloud.support.work.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.work.SeeWork;
import io.partnercloud.support.work.WorkFilter;
import io.partnercloud.support.work.WorkItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the operators of the line (OPS-5). */
@RestController
@Tag(name = "Work", description = "What waits for an operator, by urgency.")
@RequestMapping("/api/admin/work")
class WorkController {
    private final SeeWork seeWork;

    WorkController(SeeWork seeWork) {
        this.seeWork = seeWork;
    }

    @Operation(summary = "List what waits, the most urgent first")
    @GetMapping
    Listing<WorkView> work(Operator operator, @ParameterObject WorkFilter filter, PageQuery page) {
        return Listing.of(
                        seeWork.list(filter, operator.subject()),
                        page,
                        Map.of("dueAt", WorkItem.BY_DUE_MOMENT),
                        WorkItem.BY_URGENCY)
                .<WorkView>map(WorkView::of)
                .titled(WorkView.COLUMNS);
    }

    /** With {@code If-None-Match} it is answered by 304 as long as nothing in the list is another. */
    @Operation(summary = "Count what waits")
    @GetMapping("/counts")
    ResponseEntity<WorkCountsView> counts(Operator operator) {
        var counts = seeWork.count(operator.subject());
        return ResponseEntity.ok()
                .eTag(Versions.etag(counts.mark()))
                .body(new WorkCountsView(counts.everybody(), counts.mine()));
    }
}
