package io.partnercloud.gateway.businessdate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** OPS-4, for operators of a sandbox; elsewhere there is nothing here. */
@RestController
@Tag(name = "Business date", description = "The date that a sandbox lives in.")
@Profile("sandbox")
@RequestMapping(BusinessDateController.PATH)
class BusinessDateController {
    static final String PATH = "/api/admin/business-date";

    /** The date to move to. */
    record MoveRequest(@NotNull LocalDate to) {}

    private final MoveBusinessDate moveBusinessDate;

    BusinessDateController(MoveBusinessDate moveBusinessDate) {
        this.moveBusinessDate = moveBusinessDate;
    }

    @Operation(summary = "Read the business date")
    @GetMapping
    BusinessDateView date() {
        return moveBusinessDate.now();
    }

    /** 200 when the date is there, 202 while it is on its way. */
    @Operation(operationId = "moveBusinessDate", summary = "Move the business date")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @ApiResponse(responseCode = "200", description = "The date is there.", useReturnTypeSchema = true)
    ResponseEntity<BusinessDateView> move(@Valid @RequestBody MoveRequest request) {
        var view = moveBusinessDate.moveTo(request.to());
        return view.movingTo() == null
                ? ResponseEntity.ok(view)
                : ResponseEntity.accepted().location(URI.create(PATH)).body(view);
    }
}
