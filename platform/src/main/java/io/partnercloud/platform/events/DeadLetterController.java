package io.partnercloud.platform.events;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for operators (OPS-3). Their ids say whose they are: {@code billing-<uuid>}. */
@RestController
@Tag(name = "Dead letters", description = "Events that could not be processed.")
@RequestMapping("/api/admin/dead-letters")
final class DeadLetterController {
    private static final int UUID_LENGTH = 36;

    private final DeadLetterList list;
    private final OperateDeadLetters operateDeadLetters;
    private final String service;

    DeadLetterController(DeadLetterList list, OperateDeadLetters operateDeadLetters, String service) {
        this.list = list;
        this.operateDeadLetters = operateDeadLetters;
        this.service = service;
    }

    @Operation(summary = "List the events that could not be processed")
    @GetMapping
    Listing<DeadLetterView> list(Operator operator, PageQuery query) {
        return list.read(query)
                .map(letter -> DeadLetterView.of(letter, service))
                .titled(DeadLetterView.COLUMNS);
    }

    @Operation(summary = "Read an event that could not be processed")
    @GetMapping("/{id}")
    DeadLetterView one(Operator operator, @PathVariable String id) {
        return DeadLetterView.withBody(letter(id), service);
    }

    @Operation(summary = "Process a dead letter again")
    @PostMapping("/{id}/replay")
    OperateDeadLetters.Replay replay(Operator operator, @PathVariable String id) {
        return operateDeadLetters.replay(letter(id));
    }

    @Operation(summary = "Drop a dead letter for a reason")
    @PostMapping("/{id}/drop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Operator operator, @PathVariable String id, @RequestBody @Valid DropRequest request) {
        operateDeadLetters.drop(letter(id), request.reason());
    }

    private DeadLetter letter(String id) {
        if (!id.startsWith(service + "-") || id.length() < UUID_LENGTH) {
            throw new DeadLetterUnknown(id);
        }
        try {
            var uuid = UUID.fromString(id.substring(id.length() - UUID_LENGTH));
            return operateDeadLetters.find(uuid).orElseThrow(() -> new DeadLetterUnknown(id));
        } catch (IllegalArgumentException _) {
            throw new DeadLetterUnknown(id);
        }
    }
}
