package io.partnercloud.reward.payout.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.payout.AnswerPayoutSet;
import io.partnercloud.reward.payout.Completion;
import io.partnercloud.reward.payout.Paper;
import io.partnercloud.reward.payout.PayoutFilter;
import io.partnercloud.reward.payout.PrintPayoutSet;
import io.partnercloud.reward.payout.web.WholePayoutSetView.ScanView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A partner reads its sets, fills them in, sends scans or objects (RWD-4…6). */
@RestController
@Tag(name = "Payout sets", description = "The documents on a quarter's reward, and what has become of them.")
class PayoutSetController {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final WholePayoutSets whole;
    private final AnswerPayoutSet answerPayoutSet;
    private final PrintPayoutSet printPayoutSet;

    PayoutSetController(WholePayoutSets whole, AnswerPayoutSet answerPayoutSet, PrintPayoutSet printPayoutSet) {
        this.whole = whole;
        this.answerPayoutSet = answerPayoutSet;
        this.printPayoutSet = printPayoutSet;
    }

    /** The contract that the report is to name, the act's number and date, and the number of the partner's invoice. */
    record CompletionRequest(
            @NotBlank @Size(max = 100) String contractNumber,
            @NotNull LocalDate contractOn,
            @NotBlank @Size(max = 100) String actNumber,
            @NotNull LocalDate actOn,
            @NotBlank @Size(max = 100) String invoiceNumber) {
        Completion completion() {
            return new Completion(contractNumber.strip(), contractOn, actNumber.strip(), actOn, invoiceNumber.strip());
        }
    }

    /** What is wrong with the set. */
    record DisagreementRequest(
            @NotBlank @MultiLine @Size(max = 4000) String reason) {}

    @Operation(operationId = "listPayoutSets", summary = "List the payout sets, the latest quarter first")
    @GetMapping({"/api/partner/payout-sets", "/api/admin/payout-sets"})
    Listing<PayoutSetView> sets(Scope scope, @ParameterObject PayoutFilter filter, PageQuery query) {
        return whole.list(scope, filter, query);
    }

    @Operation(operationId = "readPayoutSet", summary = "Read a payout set with its versions and scans")
    @GetMapping({"/api/partner/payout-sets/{id}", "/api/admin/payout-sets/{id}"})
    ResponseEntity<WholePayoutSetView> set(Scope scope, @PathVariable UUID id) {
        return whole.answer(whole.find(scope, id));
    }

    @Operation(operationId = "printPayoutReport", summary = "Print the agent's report")
    @GetMapping(
            path = {"/api/partner/payout-sets/{id}/report.pdf", "/api/admin/payout-sets/{id}/report.pdf"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> report(
            Scope scope, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return paper(scope, id, version, Paper.REPORT_PDF);
    }

    @Operation(operationId = "printPayoutAct", summary = "Print the act")
    @GetMapping(
            path = {"/api/partner/payout-sets/{id}/act.pdf", "/api/admin/payout-sets/{id}/act.pdf"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> act(
            Scope scope, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return paper(scope, id, version, Paper.ACT_PDF);
    }

    @Operation(operationId = "writePayoutReport", summary = "The agent's report as DOCX, to be filled in")
    @GetMapping(
            path = {"/api/partner/payout-sets/{id}/report.docx", "/api/admin/payout-sets/{id}/report.docx"},
            produces = DOCX)
    ResponseEntity<byte[]> reportToFillIn(
            Scope scope, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return paper(scope, id, version, Paper.REPORT_DOCX);
    }

    @Operation(operationId = "writePayoutAct", summary = "The act as DOCX, to be filled in")
    @GetMapping(
            path = {"/api/partner/payout-sets/{id}/act.docx", "/api/admin/payout-sets/{id}/act.docx"},
            produces = DOCX)
    ResponseEntity<byte[]> actToFillIn(
            Scope scope, @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return paper(scope, id, version, Paper.ACT_DOCX);
    }

    @Operation(operationId = "completePayoutSet", summary = "Fill in contract, act and invoice")
    @PutMapping("/api/partner/payout-sets/{id}/completion")
    ResponseEntity<WholePayoutSetView> complete(
            PartnerScope scope,
            @PathVariable UUID id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody CompletionRequest request) {
        return whole.answer(answerPayoutSet.complete(scope, id, request.completion(), ifMatch));
    }

    @Operation(operationId = "disputePayoutSet", summary = "Object to a payout set")
    @PostMapping("/api/partner/payout-sets/{id}/dispute")
    ResponseEntity<WholePayoutSetView> dispute(
            PartnerScope scope, @PathVariable UUID id, @Valid @RequestBody DisagreementRequest request) {
        return whole.answer(answerPayoutSet.dispute(scope, id, request.reason().strip()));
    }

    @Operation(operationId = "withdrawPayoutObjection", summary = "Withdraw an objection: the set is right after all")
    @DeleteMapping("/api/partner/payout-sets/{id}/dispute")
    ResponseEntity<WholePayoutSetView> withdraw(PartnerScope scope, @PathVariable UUID id) {
        return whole.answer(answerPayoutSet.withdrawObjection(scope, id));
    }

    /** A PDF, JPEG or PNG of at most 10 MB. */
    @Operation(operationId = "sendPayoutScan", summary = "Send a signed scan")
    @PostMapping(path = "/api/partner/payout-sets/{id}/scans", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ScanView> scan(
            PartnerScope scope, Person person, @PathVariable UUID id, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var scan = answerPayoutSet.receiveScan(scope, id, name, file.getInputStream(), person.subject());
        return ResponseEntity.created(URI.create("/api/partner/payout-sets/" + id))
                .body(ScanView.of(scan));
    }

    private ResponseEntity<byte[]> paper(Scope scope, UUID id, @Nullable Integer version, Paper paper) {
        var file = printPayoutSet.print(scope, id, version, paper);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.type().mediaType()))
                .eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(paper.fileName())
                                .build()
                                .toString())
                .body(printPayoutSet.read(file));
    }
}
