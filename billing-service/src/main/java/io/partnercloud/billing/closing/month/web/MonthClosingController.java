package io.partnercloud.billing.closing.month.web;

import io.partnercloud.billing.closing.month.ClosingStep;
import io.partnercloud.billing.closing.month.ConfirmStep;
import io.partnercloud.billing.closing.month.MonthRegisters;
import io.partnercloud.billing.closing.month.ReadMonthClosing;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accountant's month: what is left to do, and what is carried into the books (OPS-7). */
@RestController
@Tag(name = "Month closing", description = "The checklist of a month, and its registers.")
@RequestMapping("/api/admin/month-closing/{month}")
class MonthClosingController {
    private static final String ZIP = "application/zip";

    private final ReadMonthClosing readMonthClosing;
    private final ConfirmStep confirmStep;
    private final MonthRegisters registers;

    MonthClosingController(ReadMonthClosing readMonthClosing, ConfirmStep confirmStep, MonthRegisters registers) {
        this.readMonthClosing = readMonthClosing;
        this.confirmStep = confirmStep;
        this.registers = registers;
    }

    /** Which step is confirmed; {@code note} is asked for where something is left. */
    record ConfirmationRequest(
            @NotNull ClosingStep step,

            @Nullable @Size(max = 500) @Pattern(regexp = ".*\\S.*")
            String note) {}

    @Operation(summary = "Read the checklist of a month")
    @GetMapping
    MonthClosingView checklist(Operator operator, @PathVariable YearMonth month, HttpServletRequest request) {
        return MonthClosingView.of(readMonthClosing.of(month), Languages.of(request));
    }

    @Operation(summary = "Confirm a step of a month")
    @PostMapping("/confirmations")
    MonthClosingView confirm(
            Operator operator,
            @PathVariable YearMonth month,
            @Valid @RequestBody ConfirmationRequest body,
            HttpServletRequest request) {
        return MonthClosingView.of(
                confirmStep.confirm(month, body.step(), body.note(), operator.subject()), Languages.of(request));
    }

    /** Invoices, lines of acts, payments and statements of the month, each a CSV table of its own. */
    @Operation(summary = "Carry a month away as registers")
    @GetMapping(path = "/registers.zip", produces = ZIP)
    @ApiResponse(
            responseCode = "200",
            description = "An archive of CSV tables.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> registers(Operator operator, @PathVariable YearMonth month, HttpServletRequest request)
            throws IOException {
        var file = registers.write(month, Languages.of(request));
        var size = Files.size(file);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .contentLength(size)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("month-" + month + ".zip")
                                .build()
                                .toString())
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
