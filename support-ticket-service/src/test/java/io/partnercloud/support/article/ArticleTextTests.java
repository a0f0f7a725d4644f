package io.partnercloud.support.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CAB-5: Markdown is shown, and can do nothing")
class ArticleTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**важно** | <p><strong>важно</strong></p>",
                "# Раздел | <h2>Раздел</h2>",
                "###### Мелочь | <h6>Мелочь</h6>",
                "- раз | <ul> <li>раз</li> </ul>",
                "`0320` | <p><code>0320</code></p>",
                "[сайт](https://example.test/a?b=1) | <p><a rel=\"noopener noreferrer\" href=\"https://example.test/a?b=1\">сайт</a></p>",
                "[почта](mailto:a@example.test) | <p><a rel=\"nofollow\" href=\"mailto:a@example.test\">почта</a></p>",
                "[счета](/cabinet/money) | <p><a rel=\"nofollow\" href=\"/cabinet/money\">счета</a></p>",
                "![схема](https://example.test/a.png) | <p>схема</p>",
                "![](x) | <p></p>"
            })
    void whatMarkdownSaysIsShown(String markdown, String html) {
        assertThat(ArticleText.of(markdown).html().strip().replace("\n", " ")).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "текст <b onclick=alert(1)>жирный</b>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<svg/onload=alert(1)>",
                "<style>body{display:none}</style>",
                "<!-- <script>alert(1)</script> -->",
                "<a href=\"javascript:alert(1)\">нажми</a>",
                "<https://example.test/\"onmouseover=alert(1)>",
                "| <script>a</script> | b |\n|---|---|\n| <img src=x onerror=a> | c |",
                "```html\n<script>alert(1)</script>\n```",
                "```\"><script>alert(1)</script>\nтекст\n```",
                "[a]: https://example.test '\"><script>alert(1)</script>'\n\n[a]",
                "![\"><script>](https://example.test)",
                "{{price-list <script>}}",
                "{{price-list \"><b>}}"
            })
    void htmlInItStaysText(String markdown) {
        var html = ArticleText.of(markdown).html();

        assertThat(html.replaceAll(
                        "</?(p|h[2-6]|ul|ol|li|code|pre|strong|em|blockquote|table|thead|tbody|tr|th|td|br|hr)( class=\"[^\"<>]*\")?( /)?>|<a( (href|title|rel)=\"[^\"<>]*\")+>|</a>",
                        ""))
                .doesNotContain("<", ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#115;cript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example/a",
                "/\\\\evil.example",
                "file:///etc/passwd",
                "ftp://example.test",
                "relative/path",
                "&#1;javascript:alert(1)"
            })
    void aLinkLeadsToTheWebToMailOrWithinThePlatform(String address) {
        assertThat(ArticleText.of("[нажми](" + address + ")").html()).containsAnyOf("href=\"\"", "[нажми]");
    }

    @Test
    void whatIsNestedWithoutEndIsShownAllTheSame() {
        assertThat(ArticleText.of(">".repeat(50_000) + " текст").html()).contains("текст");
        assertThat(ArticleText.of("[".repeat(50_000)).html()).contains("[[[");
    }

    @Test
    void thePriceListInForceHasItsPlace() {
        var text = ArticleText.of("Цены:\n\n{{price-list UNIFIED}}\n\nи ещё {{price-list PBX}}");

        assertThat(text.priceLists()).containsExactly("UNIFIED");
        assertThat(text.html())
                .contains("<p data-price-list=\"UNIFIED\"><a href=\"/api/public/price-lists/current?tariff=UNIFIED\">")
                .contains("<p>и ещё {{price-list PBX}}</p>");
    }
}
