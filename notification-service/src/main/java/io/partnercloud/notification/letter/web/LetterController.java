package io.partnercloud.notification.letter.web;

import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterFilter;
import io.partnercloud.notification.letter.LetterLists;
import io.partnercloud.notification.letter.LetterRefusal;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.SendAgain;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators look letters up and send them again (NTF-2). */
@RestController
@Tag(name = "Letters", description = "Letters that were sent, and how far each got.")
@RequestMapping("/api/admin/letters")
class LetterController {
    private final LetterLists lists;
    private final Letters letters;
    private final SendAgain sendAgain;

    LetterController(LetterLists lists, Letters letters, SendAgain sendAgain) {
        this.lists = lists;
        this.letters = letters;
        this.sendAgain = sendAgain;
    }

    @Operation(summary = "List the letters, the newest first")
    @GetMapping
    Listing<LetterView> letters(Operator operator, @ParameterObject LetterFilter filter, PageQuery page) {
        return lists.of(filter, page).map(LetterView::of).titled(LetterColumns.ALL);
    }

    @Operation(summary = "Read a letter")
    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    LetterDetailsView letter(Operator operator, @PathVariable UUID id) {
        return details(letters.find(id).orElseThrow(() -> new LetterRefusal.Unknown(id)));
    }

    @Operation(summary = "Send a letter once more")
    @PostMapping("/{id}/send")
    @ResponseStatus(HttpStatus.ACCEPTED)
    LetterDetailsView send(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable SendAgainRequest request) {
        return details(sendAgain.send(id, request == null ? null : request.reason()));
    }

    private static LetterDetailsView details(Letter letter) {
        return LetterDetailsView.of(letter, letter.text());
    }
}
