package io.partnercloud.localstack.letters;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of the letter box as HTML; whatever comes from a letter is escaped. */
final class LetterHtml {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM. HH:mm:ss").withZone(ZoneId.of("Europe/Moscow"));

    private LetterHtml() {}

    static String list(List<Letter> letters, String to) {
        var rows = letters.stream().map(LetterHtml::row).collect(Collectors.joining());
        var table = letters.isEmpty()
                ? "<p class=empty>No letters yet. They appear here as the platform sends them.</p>"
                : "<table><tr><th>Received<th>To<th>Subject<th></tr>" + rows + "</table>";
        var form = """
                <form><input name=to value="%s" placeholder="recipient contains …"> <button>Show</button></form>
                """.formatted(escape(to));
        return page("Letters", "<h1>Letters <small>" + letters.size() + "</small></h1>" + form + table);
    }

    static String letter(Letter letter) {
        var text = letter.text().isBlank() ? "" : "<h2>Plain text</h2><pre>" + escape(letter.text()) + "</pre>";
        var html = letter.html().isBlank()
                ? ""
                : "<iframe sandbox=allow-popups src=\"/letters/" + letter.id() + "/body\"></iframe>";
        var facts = """
                <p><a href="/">← all letters</a></p>
                <h1>%s</h1>
                <dl><dt>From<dd>%s<dt>To<dd>%s<dt>Received<dd>%s%s</dl>
                """.formatted(
                        escape(letter.subject()),
                        escape(letter.from()),
                        escape(String.join(", ", letter.to())),
                        TIME.format(letter.receivedAt()),
                        attachments(letter));
        return page(letter.subject(), facts + html + text);
    }

    static String page(String title, String body) {
        return """
                <!doctype html><html lang=ru><meta charset=utf-8>
                <meta name=viewport content="width=device-width">
                <title>%s</title>
                <style>
                :root{color-scheme:light dark}
                body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:1.5rem auto;padding:0 1rem}
                small{color:gray;font-weight:normal} .empty{color:gray}
                table{border-collapse:collapse;width:100%%} th{text-align:left;color:gray;font-weight:normal}
                td,th{padding:.35rem .7rem .35rem 0;border-bottom:1px solid #8884;vertical-align:top}
                td:first-child{white-space:nowrap} form{margin:1rem 0}
                dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem} dt{color:gray} dd{margin:0}
                iframe{width:100%%;height:60vh;border:1px solid #8884;border-radius:6px;background:#fff}
                pre{white-space:pre-wrap;border:1px solid #8884;border-radius:6px;padding:1rem}
                </style>
                %s
                """.formatted(escape(title), body);
    }

    private static String row(Letter letter) {
        return "<tr><td>" + TIME.format(letter.receivedAt()) + "<td>" + escape(String.join(", ", letter.to()))
                + "<td><a href=\"/letters/" + letter.id() + "\">" + escape(subject(letter)) + "</a><td>"
                + (letter.attachments().isEmpty()
                        ? ""
                        : "📎" + letter.attachments().size());
    }

    private static String subject(Letter letter) {
        return letter.subject().isBlank() ? "(no subject)" : letter.subject();
    }

    private static String attachments(Letter letter) {
        if (letter.attachments().isEmpty()) {
            return "";
        }
        return IntStream.range(0, letter.attachments().size())
                .mapToObj(i -> "<a href=\"/letters/" + letter.id() + "/attachments/" + i + "\">"
                        + escape(letter.attachments().get(i).name()) + "</a>")
                .collect(Collectors.joining(", ", "<dt>Attached<dd>", ""));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
