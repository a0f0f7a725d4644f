package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.pricelist.KeptPriceList;
import io.partnercloud.billing.pricing.pricelist.PreviewPriceList;
import io.partnercloud.billing.pricing.pricelist.PriceListBook;
import io.partnercloud.billing.pricing.pricelist.PriceListLists;
import io.partnercloud.billing.pricing.pricelist.PriceListRefusal;
import io.partnercloud.billing.pricing.pricelist.PublishPriceList;
import io.partnercloud.billing.pricing.pricelist.ReplacePriceList;
import io.partnercloud.billing.pricing.pricelist.WithdrawPriceList;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators read prices through time and give a tariff new ones (PRC-7, OPS-1). */
@RestController
@Tag(name = "Price lists", description = "What everything costs from which day on.")
@RequestMapping("/api/admin/price-lists")
class AdminPriceListController {
    private final PriceListLists lists;
    private final PriceListBook book;
    private final PreviewPriceList previewPriceList;
    private final PublishPriceList publishPriceList;
    private final ReplacePriceList replacePriceList;
    private final WithdrawPriceList withdrawPriceList;
    private final Clock clock;

    AdminPriceListController(
            PriceListLists lists,
            PriceListBook book,
            PreviewPriceList previewPriceList,
            PublishPriceList publishPriceList,
            ReplacePriceList replacePriceList,
            WithdrawPriceList withdrawPriceList,
            Clock clock) {
        this.lists = lists;
        this.book = book;
        this.previewPriceList = previewPriceList;
        this.publishPriceList = publishPriceList;
        this.replacePriceList = replacePriceList;
        this.withdrawPriceList = withdrawPriceList;
        this.clock = clock;
    }

    /** The prices that take the place of others, and why. */
    record ReplacementRequest(
            @NotEmpty @Size(max = 500) List<@NotNull @Valid PriceItemRequest> items,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why a list is taken back. */
    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List price lists by the days they begin on")
    @GetMapping
    Listing<PriceListSummaryView> list(
            Operator operator, @RequestParam(required = false) @Nullable String tariff, PageQuery query) {
        return lists.of(tariff, LocalDate.now(clock), query)
                .<PriceListSummaryView>map(PriceListSummaryView::of)
                .titled(PriceListSummaryView.COLUMNS);
    }

    @Operation(summary = "Read a price list")
    @GetMapping("/{tariff}/{effectiveOn}")
    ResponseEntity<KeptPriceListView> one(
            Operator operator, @PathVariable String tariff, @PathVariable LocalDate effectiveOn) {
        var kept = book.find(tariff, effectiveOn).orElseThrow(() -> new PriceListRefusal.Unknown(tariff, effectiveOn));
        return answer(ResponseEntity.ok(), kept);
    }

    /** 201 with the new list; with {@code preview=true} 200 with whom it would affect, and nothing is saved. */
    @Operation(summary = "Publish a price list, or preview whom it affects")
    @PostMapping
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: whom it would affect. Nothing is saved.",
            content = @Content(schema = @Schema(implementation = EffectView.class)))
    @ApiResponse(
            responseCode = "201",
            description = "The new list.",
            content = @Content(schema = @Schema(implementation = KeptPriceListView.class)))
    ResponseEntity<?> publish(
            Operator operator,
            @RequestParam(defaultValue = "false") boolean preview,
            @Valid @RequestBody PriceListRequest request) {
        if (preview) {
            return ResponseEntity.ok(EffectView.of(previewPriceList.preview(request.proposal())));
        }
        var kept = publishPriceList.publish(request.proposal(), request.reason());
        var location = URI.create("/api/admin/price-lists/" + request.tariff() + "/" + request.effectiveOn());
        return answer(ResponseEntity.created(location), kept);
    }

    @Operation(summary = "Replace the prices of a list that nothing was sold by")
    @PutMapping("/{tariff}/{effectiveOn}")
    ResponseEntity<KeptPriceListView> replace(
            Operator operator,
            @PathVariable String tariff,
            @PathVariable LocalDate effectiveOn,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReplacementRequest request) {
        var proposal = PriceListRequest.proposal(tariff, effectiveOn, request.items());
        return answer(ResponseEntity.ok(), replacePriceList.replace(proposal, request.reason(), ifMatch));
    }

    @Operation(summary = "Withdraw a price list that nothing was sold by")
    @PostMapping("/{tariff}/{effectiveOn}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            Operator operator,
            @PathVariable String tariff,
            @PathVariable LocalDate effectiveOn,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WithdrawalRequest request) {
        withdrawPriceList.withdraw(tariff, effectiveOn, request.reason(), ifMatch);
    }

    private static ResponseEntity<KeptPriceListView> answer(ResponseEntity.BodyBuilder answer, KeptPriceList kept) {
        return answer.eTag(Versions.etag(kept.version())).body(KeptPriceListView.of(kept));
    }
}
