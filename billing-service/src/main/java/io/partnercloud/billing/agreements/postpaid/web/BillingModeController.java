package io.partnercloud.billing.agreements.postpaid.web;

import io.partnercloud.billing.agreements.postpaid.SwitchBillingMode;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Operators say who pays afterwards (INV-11). */
@RestController
@Tag(name = "Subscriptions")
class BillingModeController {
    private final SwitchBillingMode switchBillingMode;

    BillingModeController(SwitchBillingMode switchBillingMode) {
        this.switchBillingMode = switchBillingMode;
    }

    /** The mode that is wanted of a service, RENT where none is named, and why. */
    record BillingModeRequest(
            @Nullable CloudService service,
            @NotNull BillingMode mode,
            @NotBlank @Size(max = 500) String reason) {}

    /** How a subscription is billed; {@code paidThrough} is the last day that is paid. */
    record ModeOfSubscriptionView(
            ClientLogin client, CloudService service, BillingMode mode, LocalDate paidThrough, Money monthly) {
        static ModeOfSubscriptionView of(Subscription.Active active, ClientLogin login) {
            var terms = active.terms();
            return new ModeOfSubscriptionView(
                    login, terms.service(), active.mode(), active.paidThrough(), terms.monthly());
        }
    }

    @Operation(summary = "Switch a subscription between prepaid and postpaid")
    @PutMapping("/api/admin/subscriptions/{login}/billing-mode")
    ModeOfSubscriptionView bill(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody BillingModeRequest body) {
        var service = Objects.requireNonNullElse(body.service(), CloudService.RENT);
        return ModeOfSubscriptionView.of(switchBillingMode.to(body.mode(), login, service, body.reason()), login);
    }
}
