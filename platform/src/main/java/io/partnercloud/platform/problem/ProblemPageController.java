package io.partnercloud.platform.problem;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What the {@code type} of a problem leads to: a page for people that says what it means and what to do. */
@RestController
final class ProblemPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ProblemTexts texts;

    ProblemPageController(ProblemTexts texts) {
        this.texts = texts;
    }

    @Operation(summary = "Explain a problem code")
    @GetMapping({"/problems/{code}", "/problems/{service}/{code}"})
    ResponseEntity<String> page(@PathVariable String code, HttpServletRequest request) {
        var language = Languages.of(request);
        var title = texts.title(code, language);
        return ResponseEntity.status(title.isPresent() ? 200 : 404)
                .contentType(HTML)
                .header("Content-Language", language.toLanguageTag())
                .header("Vary", "Accept-Language")
                .body(html(
                        title.orElse(text("page.unknown", language)),
                        code,
                        texts.help(code, language).orElse(text("page.help", language)),
                        language));
    }

    private String text(String key, Locale language) {
        return texts.title(key, language).orElse("");
    }

    private static String html(String title, String code, String help, Locale language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title>
                <style>body{font:16px/1.5 sans-serif;max-width:40em;margin:3em auto;padding:0 1em}code{color:#555}</style>
                </head>
                <body><h1>%s</h1><p>%s</p><p><code>%s</code></p></body>
                </html>
                """.formatted(
                        language.toLanguageTag(),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        HtmlUtils.htmlEscape(help, "UTF-8"),
                        HtmlUtils.htmlEscape(code, "UTF-8"));
    }
}
