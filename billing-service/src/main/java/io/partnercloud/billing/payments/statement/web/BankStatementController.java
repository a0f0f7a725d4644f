package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.DocumentLists;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.DropStatement;
import io.partnercloud.billing.payments.statement.FindHoles;
import io.partnercloud.billing.payments.statement.RecheckStatement;
import io.partnercloud.billing.payments.statement.StatementLists;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.StatementRules;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.TakeStatement;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Operators bring bank statements and see what became of them (INV-6). */
@RestController
@Tag(name = "Bank statements", description = "Files of the bank, and what became of their documents.")
@RequestMapping("/api/admin/bank-statements")
class BankStatementController {
    private final TakeStatement takeStatement;
    private final RecheckStatement recheckStatement;
    private final DropStatement dropStatement;
    private final StatementLists lists;
    private final DocumentLists documents;
    private final FindHoles findHoles;
    private final StatementRules rules;

    BankStatementController(
            TakeStatement takeStatement,
            RecheckStatement recheckStatement,
            DropStatement dropStatement,
            StatementLists lists,
            DocumentLists documents,
            FindHoles findHoles,
            StatementRules rules) {
        this.takeStatement = takeStatement;
        this.recheckStatement = recheckStatement;
        this.dropStatement = dropStatement;
        this.lists = lists;
        this.documents = documents;
        this.findHoles = findHoles;
        this.rules = rules;
    }

    /** Why it is put away. */
    record DropRequest(@NotBlank @Size(max = 500) String reason) {}

    /** 201 with the statement; 200 where this very file has come before. Its payments follow within seconds. */
    @Operation(summary = "Import a bank statement")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "200", description = "This very file has come before.", useReturnTypeSchema = true)
    ResponseEntity<BankStatementView> upload(
            Operator operator, @RequestParam("file") MultipartFile file, HttpServletRequest request)
            throws PayloadTooLarge {
        if (file.getSize() > rules.largestFile()) {
            throw new PayloadTooLarge(rules.largestFile());
        }
        return take(new UploadedStatement(file), operator, request);
    }

    /** The same with the file as the body. */
    @Operation(summary = "Import a bank statement")
    @PostMapping(consumes = {"text/*", MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "200", description = "This very file has come before.", useReturnTypeSchema = true)
    ResponseEntity<BankStatementView> send(Operator operator, InputStream body, HttpServletRequest request)
            throws IOException {
        try (var file = SpooledStatement.of(body, rules.largestFile())) {
            return take(file, operator, request);
        }
    }

    private ResponseEntity<BankStatementView> take(StatementFile file, Operator operator, HttpServletRequest request) {
        var taken = takeStatement.take(file, Arrival.Source.UPLOAD, operator.subject());
        var view = view(taken.statement(), request);
        return taken.isNew()
                ? ResponseEntity.created(URI.create("/api/admin/bank-statements/" + view.id()))
                        .body(view)
                : ResponseEntity.ok(view);
    }

    @Operation(summary = "List bank statements")
    @GetMapping
    Listing<BankStatementView> list(
            Operator operator,
            @RequestParam(required = false) @Nullable StatementStatus status,
            PageQuery query,
            HttpServletRequest request) {
        var language = Languages.of(request);
        return lists.all(status, query).mapAll(some -> views(some, language)).titled(BankStatementView.COLUMNS);
    }

    private List<BankStatementView> views(List<BankStatement> statements, Locale language) {
        var progress = lists.progress(
                statements.stream().map(each -> each.arrival().id()).toList());
        return statements.stream()
                .map(each -> BankStatementView.of(
                        each, progress.getOrDefault(each.arrival().id(), Map.of()), null, language))
                .toList();
    }

    /** The documents that are missing between statements (INV-16): each stands here until a statement fills it. */
    record HolesView(List<HoleView> items) {}

    @Operation(summary = "List the days whose documents are missing")
    @GetMapping("/holes")
    HolesView holes(Operator operator, HttpServletRequest request) {
        var language = Languages.of(request);
        return new HolesView(findHoles.all().stream()
                .map(hole -> HoleView.of(hole, language))
                .toList());
    }

    @Operation(summary = "Read how far the import of a bank statement is")
    @GetMapping("/{id}")
    BankStatementView statement(Operator operator, @PathVariable UUID id, HttpServletRequest request) {
        return view(lists.find(id).orElseThrow(() -> new StatementRefusal.Unknown(id)), request);
    }

    /** All its documents, also our own payments. */
    @Operation(summary = "List the documents of a bank statement")
    @GetMapping("/{id}/documents")
    Listing<BankDocumentView> documents(
            Operator operator,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DocumentState status,
            PageQuery query,
            HttpServletRequest request) {
        if (lists.find(id).isEmpty()) {
            throw new StatementRefusal.Unknown(id);
        }
        var language = Languages.of(request);
        return documents
                .of(id, status, query)
                .<BankDocumentView>map(document -> BankDocumentView.of(document, List.of(), language))
                .titled(BankDocumentView.COLUMNS);
    }

    /** Takes it out of quarantine, if it is sound now: an account of ours was missing, say. */
    @Operation(summary = "Check a quarantined bank statement again")
    @PostMapping("/{id}/recheck")
    BankStatementView recheck(Operator operator, @PathVariable UUID id, HttpServletRequest request) {
        return view(recheckStatement.recheck(id), request);
    }

    @Operation(summary = "Drop a quarantined bank statement")
    @PostMapping("/{id}/drop")
    BankStatementView drop(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody DropRequest body,
            HttpServletRequest request) {
        return view(dropStatement.drop(id, body.reason()), request);
    }

    private BankStatementView view(BankStatement statement, HttpServletRequest request) {
        var id = statement.arrival().id();
        var progress = lists.progress(List.of(id)).getOrDefault(id, Map.of());
        return BankStatementView.of(statement, progress, findHoles.beside(statement), Languages.of(request));
    }
}
