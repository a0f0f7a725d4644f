package io.partnercloud.trial.request.web;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.request.ChangeTrialParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes what a running trial holds (TRL-9). */
@RestController
@Tag(name = "Clients")
class TrialParametersController {
    private final ChangeTrialParameters changeTrialParameters;

    TrialParametersController(ChangeTrialParameters changeTrialParameters) {
        this.changeTrialParameters = changeTrialParameters;
    }

    record TrialParameters(
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> products,
            @NotNull @Min(1) Integer users) {}

    @Operation(summary = "Change what a running trial holds")
    @PutMapping("/api/partner/clients/{login}/parameters")
    TrialParameters change(Scope scope, ClientKey client, @Valid @RequestBody TrialParameters asked) {
        var parameters = new Parameters(asked.products().stream().distinct().toList(), asked.users());
        changeTrialParameters.change(client.id(), parameters);
        return new TrialParameters(parameters.products(), parameters.users());
    }
}
