package io.partnercloud.reward.partner.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.reward.partner.PayoutNoticeAddress;
import io.partnercloud.reward.partner.PayoutNoticeAddresses;
import io.partnercloud.reward.partner.SetPayoutNoticeAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Payout notices", description = "Where a partner is told of its payouts.")
@RequestMapping("/api/partner/payout-notice-address")
class PayoutNoticeAddressController {
    private final PayoutNoticeAddresses addresses;
    private final SetPayoutNoticeAddress setAddress;

    PayoutNoticeAddressController(PayoutNoticeAddresses addresses, SetPayoutNoticeAddress setAddress) {
        this.addresses = addresses;
        this.setAddress = setAddress;
    }

    /** The wished address. */
    record AddressRequest(@NotBlank @Email @Size(max = 254) String email) {}

    /** The address as it is; null until one is set. */
    record AddressView(@Nullable String email) {}

    @Operation(summary = "Read where payout notices go")
    @GetMapping
    ResponseEntity<AddressView> address(PartnerScope scope) {
        return answer(addresses.of(scope));
    }

    @Operation(summary = "Set where payout notices go")
    @PutMapping
    ResponseEntity<AddressView> set(
            PartnerScope scope,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody AddressRequest request) {
        return answer(setAddress.set(scope, request.email(), ifMatch));
    }

    private static ResponseEntity<AddressView> answer(PayoutNoticeAddress address) {
        return ResponseEntity.ok().eTag(Versions.etag(address.version())).body(new AddressView(address.email()));
    }
}
