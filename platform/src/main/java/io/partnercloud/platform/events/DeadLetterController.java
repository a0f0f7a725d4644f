package io.partnercloud.platform.events;

import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dead letters for operators (OPS-3): listed with their cause, replayed, or dropped with a reason. */
@RestController
@RequestMapping("/api/admin/dead-letters")
final class DeadLetterController {
    /** Why an event is given up. */
    record DropRequest(@NotBlank @Size(max = 500) String reason) {}

    private final DeadLetters deadLetters;

    DeadLetterController(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GetMapping
    Page<DeadLetterView> list(@RequestParam(required = false) @Nullable String status, PageQuery page) {
        return deadLetters.list(status, page);
    }

    @PostMapping("/{id}/replay")
    Map<String, Integer> replay(@PathVariable String id) {
        return Map.of("replayed", deadLetters.replay(id));
    }

    @PostMapping("/{id}/drop")
    void drop(@PathVariable String id, @Valid @RequestBody DropRequest request) {
        deadLetters.drop(id, request.reason());
    }
}
