package io.partnercloud.reward.payout.jdbc;

import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.Completion;
import io.partnercloud.reward.payout.Documents;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutSet;
import io.partnercloud.reward.payout.PayoutStatus;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a set stands in its row. */
final class PayoutRows {
    private PayoutRows() {}

    static PayoutSet set(Row row) {
        var core = new PayoutSet.Core(
                row.id("id"),
                row.id("partner_id", PartnerId::new),
                Quarter.of(row.day("quarter")),
                row.word("kind", PayoutKind.class),
                documents(row),
                row.number("revision"));
        return switch (row.word("status", PayoutStatus.class)) {
            case CARRIED -> new PayoutSet.Carried(core, row.idOrNull("settled_by"));
            case PUBLISHED -> new PayoutSet.Published(core);
            case DISPUTED ->
                new PayoutSet.Disputed(
                        core, new PayoutSet.Disagreement(row.day("disputed_on"), row.text("dispute_reason")));
            case COMPLETED -> new PayoutSet.Completed(core, completion(row));
            case SCANS_RECEIVED -> new PayoutSet.ScansReceived(core, completion(row));
            case ORIGINALS_RECEIVED -> new PayoutSet.OriginalsReceived(core, completion(row), originals(row));
            case PAID ->
                new PayoutSet.Paid(
                        core,
                        completion(row),
                        originals(row),
                        new PayoutSet.Payment(row.day("paid_on"), row.text("payment_reference")));
        };
    }

    static Documents documents(Row row) {
        return new Documents(
                row.integer("version"),
                row.day("published_on"),
                row.number("lines"),
                row.money("reward"),
                row.integer("vat_percent"),
                row.money("vat"),
                row.money("total"));
    }

    private static Completion completion(Row row) {
        return new Completion(
                row.text("contract_number"),
                row.day("contract_on"),
                row.text("act_number"),
                row.day("act_on"),
                row.text("invoice_number"));
    }

    private static PayoutSet.Originals originals(Row row) {
        return new PayoutSet.Originals(
                row.day("originals_on"), row.word("originals_by", PayoutSet.Originals.Way.class));
    }

    /** The columns that every set fills. */
    static Map<String, @Nullable Object> columns(PayoutSet set) {
        var core = set.core();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", core.id());
        columns.put("partner", core.partner().value());
        columns.put("quarter", core.quarter().firstDay());
        columns.put("kind", core.kind().name());
        columns.put("status", set.status().name());
        columns.put("revision", core.revision());
        columns.putAll(columns(core.documents()));
        return columns;
    }

    static Map<String, @Nullable Object> columns(Documents documents) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("version", documents.version());
        columns.put("publishedOn", documents.publishedOn());
        columns.put("lines", documents.lines());
        columns.put("reward", documents.reward().amount());
        columns.put("vatPercent", documents.vatPercent());
        columns.put("vat", documents.vat().amount());
        columns.put("total", documents.total().amount());
        return columns;
    }

    /** The columns that only some states have; the others are left as they are where they are null here. */
    static Map<String, @Nullable Object> ofState(PayoutSet set) {
        var disagreement = set instanceof PayoutSet.Disputed it ? it.disagreement() : null;
        var completion =
                switch (set) {
                    case PayoutSet.Completed it -> it.completion();
                    case PayoutSet.ScansReceived it -> it.completion();
                    case PayoutSet.OriginalsReceived it -> it.completion();
                    case PayoutSet.Paid it -> it.completion();
                    case PayoutSet.Carried _, PayoutSet.Published _, PayoutSet.Disputed _ -> null;
                };
        var originals =
                switch (set) {
                    case PayoutSet.OriginalsReceived it -> it.originals();
                    case PayoutSet.Paid it -> it.originals();
                    case PayoutSet.Carried _,
                            PayoutSet.Published _,
                            PayoutSet.Disputed _,
                            PayoutSet.Completed _,
                            PayoutSet.ScansReceived _ -> null;
                };
        var payment = set instanceof PayoutSet.Paid it ? it.payment() : null;
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("disputedOn", disagreement == null ? null : disagreement.on());
        columns.put("disputeReason", disagreement == null ? null : disagreement.reason());
        columns.put("contractNumber", completion == null ? null : completion.contractNumber());
        columns.put("contractOn", completion == null ? null : completion.contractOn());
        columns.put("actNumber", completion == null ? null : completion.actNumber());
        columns.put("actOn", completion == null ? null : completion.actOn());
        columns.put("invoiceNumber", completion == null ? null : completion.invoiceNumber());
        columns.put("originalsOn", originals == null ? null : originals.on());
        columns.put("originalsBy", originals == null ? null : originals.by().name());
        columns.put("paidOn", payment == null ? null : payment.on());
        columns.put("paymentReference", payment == null ? null : payment.reference());
        return columns;
    }
}
