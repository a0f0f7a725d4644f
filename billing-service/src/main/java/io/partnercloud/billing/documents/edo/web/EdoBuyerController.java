package io.partnercloud.billing.documents.edo.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.documents.edo.BuyerRequisites;
import io.partnercloud.billing.documents.edo.Buyers;
import io.partnercloud.billing.documents.edo.StateBuyer;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators state what electronic exchange has to know of a client (INV-15). */
@RestController
@Tag(name = "Electronic documents")
@RequestMapping("/api/admin/edo-documents/buyers/{login}")
class EdoBuyerController {
    private final Clients clients;
    private final Buyers buyers;
    private final StateBuyer stateBuyer;

    EdoBuyerController(Clients clients, Buyers buyers, StateBuyer stateBuyer) {
        this.clients = clients;
        this.buyers = buyers;
        this.stateBuyer = stateBuyer;
    }

    /** {@code participant} is the identifier that an operator of exchange gave the client; without it, one is made of INN and KPP. */
    record EdoBuyerRequest(
            @Nullable @Pattern(regexp = "[0-9A-Za-z]{3}[A-Za-z0-9@.\\-]{4,46}")
            String participant,

            @Nullable @Pattern(regexp = "\\d{4}[0-9A-Z]{2}\\d{3}")
            String kpp,

            @Nullable @Size(min = 1, max = 1_000) String address,
            @NotBlank @Size(max = 500) String reason) {
        BuyerRequisites requisites() {
            return new BuyerRequisites(participant, kpp == null ? null : new Kpp(kpp), address);
        }
    }

    /** What is known of a client. */
    record EdoBuyerView(
            ClientLogin client,
            @Nullable String participant,
            @Nullable String kpp,
            @Nullable String address) {
        static EdoBuyerView of(Client client, BuyerRequisites requisites) {
            var kpp = requisites.kpp();
            return new EdoBuyerView(
                    client.login(), requisites.participant(), kpp == null ? null : kpp.text(), requisites.address());
        }
    }

    @Operation(summary = "Read how a client is addressed by electronic exchange")
    @GetMapping
    EdoBuyerView buyer(Operator operator, @PathVariable ClientLogin login) {
        var client = client(login);
        return EdoBuyerView.of(client, buyers.of(client.id()));
    }

    @Operation(summary = "State how a client is addressed by electronic exchange")
    @PutMapping
    EdoBuyerView state(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody EdoBuyerRequest request) {
        var client = client(login);
        stateBuyer.state(client, request.requisites(), request.reason());
        return EdoBuyerView.of(client, request.requisites());
    }

    private Client client(ClientLogin login) {
        return clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
    }
}
