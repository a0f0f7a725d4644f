package io.partnercloud.billing.invoicing.settlement.web;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.settlement.GiveUpDebt;
import io.partnercloud.billing.invoicing.settlement.WriteOff;
import io.partnercloud.billing.invoicing.settlement.WriteOffs;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accountants give up what nobody will pay, and see what was given up (CLI-1). */
@RestController
@Tag(name = "Invoices")
class WriteOffController {
    private final GiveUpDebt giveUpDebt;
    private final WriteOffs writeOffs;

    WriteOffController(GiveUpDebt giveUpDebt, WriteOffs writeOffs) {
        this.giveUpDebt = giveUpDebt;
        this.writeOffs = writeOffs;
    }

    /** By which order it is given up, and why. */
    record WriteOffRequest(@NotBlank @Size(max = 500) String reason) {}

    /**
     * What was given up of an invoice: {@code amount} was rendered and is a loss, {@code withdrawn} was never rendered, {@code returned}
     * had been paid for that and is the client's advance again.
     */
    record WriteOffView(
            String number,
            String invoice,
            LocalDate writtenOffOn,
            Money amount,
            Money withdrawn,
            Money returned,
            String reason) {
        static WriteOffView of(WriteOff document) {
            return new WriteOffView(
                    document.number(),
                    document.invoice().text(),
                    document.on(),
                    document.amount(),
                    document.withdrawn(),
                    document.returned(),
                    document.reason());
        }
    }

    /** The same in a list, with whose it was. */
    record WriteOffEntryView(
            String number,
            LocalDate writtenOffOn,
            ClientLogin client,
            String clientName,
            String invoice,
            Money amount,
            Money withdrawn,
            Money returned,
            String reason) {
        static final Columns<WriteOffEntryView> COLUMNS = Columns.<WriteOffEntryView>of("write-offs", "Списания")
                .text("Number", "Номер", WriteOffEntryView::number)
                .day("Written off on", "Дата", WriteOffEntryView::writtenOffOn)
                .text("Client", "Логин клиента", WriteOffEntryView::client)
                .text("Client name", "Контрагент", WriteOffEntryView::clientName)
                .text("Invoice", "Счёт", WriteOffEntryView::invoice)
                .money("Loss", "Списано в убыток", WriteOffEntryView::amount)
                .money("Never rendered", "Не оказано, снято", WriteOffEntryView::withdrawn)
                .money("Returned to advance", "Возвращено в аванс", WriteOffEntryView::returned)
                .text("Reason", "Основание", WriteOffEntryView::reason);

        static WriteOffEntryView of(WriteOffs.Entry entry) {
            var document = entry.document();
            return new WriteOffEntryView(
                    document.number(),
                    document.on(),
                    entry.client(),
                    entry.clientName(),
                    document.invoice().text(),
                    document.amount(),
                    document.withdrawn(),
                    document.returned(),
                    document.reason());
        }
    }

    @Operation(summary = "Give up what is open of an invoice whose service is over")
    @PostMapping("/api/admin/invoices/{number}/write-off")
    @ResponseStatus(HttpStatus.CREATED)
    WriteOffView giveUp(Operator operator, @PathVariable String number, @Valid @RequestBody WriteOffRequest request) {
        return WriteOffView.of(giveUpDebt.giveUp(new InvoiceNumber(number), request.reason(), operator.subject()));
    }

    @Operation(summary = "List what was given up")
    @GetMapping("/api/admin/invoices/write-offs")
    Listing<WriteOffEntryView> list(
            Operator operator, @RequestParam(required = false) @Nullable ClientLogin client, PageQuery query) {
        return writeOffs
                .all(client, query)
                .<WriteOffEntryView>map(WriteOffEntryView::of)
                .titled(WriteOffEntryView.COLUMNS);
    }
}
