package io.partnercloud.notification.letter.web;

import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterRefusal;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.Letters;
import io.partnercloud.notification.letter.SendAgain;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/letters")
class LetterController {
    private final Letters letters;
    private final SendAgain sendAgain;

    LetterController(Letters letters, SendAgain sendAgain) {
        this.letters = letters;
        this.sendAgain = sendAgain;
    }

    /** The history, newest first; {@code q} looks in subjects, texts and addresses. */
    @GetMapping
    @Transactional(readOnly = true)
    Page<LetterView> letters(
            @RequestParam(required = false) @Nullable LetterStatus status,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String template,
            @RequestParam(required = false) @Nullable String q,
            PageQuery page) {
        var search = new Letters.Search(status, recipient, template(template), q);
        return letters.search(search, page).map(LetterView::of);
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    LetterDetailsView letter(@PathVariable UUID id) {
        return details(letters.find(id).orElseThrow(() -> new LetterRefusal.Unknown(id)));
    }

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

    private static @Nullable Template template(@Nullable String slug) {
        return slug == null
                ? null
                : Template.bySlug(slug).orElseThrow(() -> InvalidParameter.of("template", "unknown_template", slug));
    }
}
