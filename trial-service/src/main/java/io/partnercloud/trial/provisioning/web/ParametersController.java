package io.partnercloud.trial.provisioning.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.provisioning.ParametersComparison;
import io.partnercloud.trial.provisioning.ParametersInUse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators compare what accounts may use with what the provider lets them use (CLI-8). */
@RestController
@Tag(name = "Provisioning")
class ParametersController {
    private static final Columns<ComparisonView> COLUMNS = Columns.<ComparisonView>of(
                    "parameter-differences", "Расхождения параметров")
            .text("Client", "Клиент", view -> view.client().text())
            .text("Name", "Название", ComparisonView::name)
            .moment("Since", "С", view -> view.dueSince().toInstant());

    private final ParametersInUse parameters;

    ParametersController(ParametersInUse parameters) {
        this.parameters = parameters;
    }

    /** {@code paid} is what the account may use, on trial what was asked for; {@code inUse} what the provider lets it use. */
    record ComparisonView(
            ClientLogin client,
            String name,
            boolean differs,
            Allowance paid,
            OffsetDateTime dueSince,
            @Nullable Allowance inUse,
            @Nullable OffsetDateTime inUseSince) {
        static ComparisonView of(ParametersComparison comparison) {
            var inUseSince = comparison.inUseSince();
            return new ComparisonView(
                    comparison.login(),
                    comparison.name(),
                    comparison.differs(),
                    comparison.due(),
                    comparison.dueSince().atZone(Moscow.ZONE).toOffsetDateTime(),
                    comparison.inUse(),
                    inUseSince == null ? null : inUseSince.atZone(Moscow.ZONE).toOffsetDateTime());
        }
    }

    @Operation(summary = "List accounts that may use other than what the provider lets them use")
    @GetMapping("/api/admin/parameter-differences")
    Listing<ComparisonView> differences(Operator operator, PageQuery page) {
        return parameters.differing(page).map(ComparisonView::of).titled(COLUMNS);
    }

    @Operation(summary = "Compare what is paid for with what is in use")
    @GetMapping("/api/admin/clients/{login}/parameters")
    ComparisonView compare(Operator operator, ClientKey client) {
        return parameters
                .compare(client.id())
                .map(ComparisonView::of)
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(client.login()));
    }
}
