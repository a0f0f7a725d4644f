package io.partnercloud.notification.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.Composer;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.notification.letter.TestSettings;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** NTF-4: whatever people type, wherever it is printed, the letter has the lines, rows and links of its template. */
class TypedWordsTests {
    private static final Pattern TAGS = Pattern.compile("<(/?[a-z]+)[ >]");
    private final Composer composer = new ThymeleafComposer(TestSettings.settings());

    static Stream<String> typed() {
        return Stream.of(
                "Первая строка\n\nПодпись: банк\n\nhttps://evil.example/pay",
                "\n\nhttps://evil.example/pay\n\n",
                "https://evil.example/pay",
                "HTTP://evil.example/pay",
                "www.evil.example",
                "\n  Пароль: 123\n",
                "  Пароль: 123",
                "\n  1. Откройте сайт\n  2. Введите пароль\n",
                "\r\nBcc: all@example.test",
                "\rBcc: all@example.test",
                "a\u000bb\u000cc",
                "a\u0085\u0085Подпись: банк",
                "a\u2028\u2028Подпись: банк",
                "a\u2029\u2029https://evil.example",
                "\u202eлатаз\u202c",
                "\u2066скрыто\u2069\u200f",
                "неви\u200bдимо\ufeff\u00ad",
                "a\u0000\u001b[2Jb",
                "<script>alert(1)</script>",
                "</p></div><a href='https://evil.example'>нажмите</a>",
                "<img src=x onerror=alert(1)>",
                "&lt;a href=&quot;https://evil.example&quot;&gt;",
                "[(${secret})] [[${secret}]] ${T(java.lang.Runtime).getRuntime()}",
                "[# th:if=\"${true}\"]да[/]",
                "Тема: другая\nтекст",
                "> чужая цитата\n>> ещё",
                "\ue000начало\ue001конец\ue002перенос",
                "\ud800половина",
                "=?UTF-8?B?0J/RgNC40LLQtdGC?=",
                " \n \n \n");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aWordOnALineOfOursStaysOnIt(String typed) {
        var plain = composed(Template.QUESTIONNAIRE_DECLINED, "Ромашка");
        var letter = composed(Template.QUESTIONNAIRE_DECLINED, typed);

        assertThat(letter.subject().lines()).hasSize(1);
        assertThat(letter.text().lines().count()).isEqualTo(plain.text().lines().count());
        assertThat(tags(letter.html())).isEqualTo(tags(plain.html()));
        assertThat(letter.text()).doesNotContain("://evil", "www.evil");
        isForReading(letter);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aTextOfSeveralLinesIsAQuotationAndNothingElse(String typed) {
        var plain = composed(Template.TICKET_ANSWERED, "Ромашка");
        var letter = composed(Template.TICKET_ANSWERED, typed);
        var ours =
                plain.text().lines().filter(line -> !line.contains("Ромашка")).toList();

        assertThat(letter.subject().lines()).hasSize(1);
        assertThat(letter.text().lines().filter(line -> !line.startsWith(">")).toList())
                .containsAll(ours)
                .hasSize(ours.size() + 2); // the greeting, and the sentence that names the ticket
        var tags = tags(letter.html());
        tags.remove("br");
        var expected = tags(plain.html());
        expected.remove("br");
        assertThat(tags).isEqualTo(expected);
        isForReading(letter);
    }

    @Test
    void severalLinesAreQuotedAsTheyWereTyped() {
        var letter = composed(Template.TICKET_ANSWERED, "Откройте базу\n\nhttps://its.example.test/db");

        assertThat(letter.text()).contains("\n\n> Откройте базу\n>\n> https://its.example.test/db\n\n");
        assertThat(letter.html()).contains("<blockquote>").doesNotContain("href=\"https://its.example.test/db\"");
    }

    /** Everything that somebody may have typed, in every word. */
    private ComposedLetter composed(Template template, String typed) {
        var words = new TreeMap<String, String>();
        Stream.of("recipientName", "company", "service", "reason", "number", "ticketSubject", "login", "text")
                .forEach(name -> words.put(name, typed));
        return composer.compose(template, Map.copyOf(words), null);
    }

    private static void isForReading(ComposedLetter letter) {
        assertThat(letter.subject() + letter.text())
                .matches(text -> text.codePoints()
                        .filter(each -> each != '\n')
                        .noneMatch(each -> Arrays.asList(
                                        (int) Character.CONTROL,
                                        (int) Character.FORMAT,
                                        (int) Character.SURROGATE,
                                        (int) Character.PRIVATE_USE,
                                        (int) Character.LINE_SEPARATOR,
                                        (int) Character.PARAGRAPH_SEPARATOR)
                                .contains(Character.getType(each))));
    }

    private static Map<String, Integer> tags(String html) {
        var tags = new TreeMap<String, Integer>();
        TAGS.matcher(html).results().forEach(tag -> tags.merge(tag.group(1), 1, Integer::sum));
        return tags;
    }
}
