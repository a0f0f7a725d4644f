package io.partnercloud.support.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * An article's Markdown as HTML that can do nothing: HTML in it stays text, links lead to the web, to a mail program or
 * within the platform, and there are no pictures. A paragraph {@code {{price-list UNIFIED}}} is the place where a page
 * shows the price list that is in force, so that no price is typed again (PRC-7).
 */
public record ArticleText(String html, List<String> priceLists) {
    private static final Pattern PRICE_LIST = Pattern.compile("\\{\\{price-list ([A-Z_]{2,40})}}");
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s]+|mailto:[^\\s]+|/(?!/)[^\\s\\\\]*|#[^\\s]*", Pattern.CASE_INSENSITIVE);
    private static final int DEEPEST = 20;
    private static final int LOWEST_HEADING = 6;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OnlyHarmless())
            .percentEncodeUrls(true)
            .attributeProviderFactory(_ -> ArticleText::attributes)
            .nodeRendererFactory(PriceListPlace::new)
            .build();

    /** Where a price list is to be shown. */
    private static final class PriceList extends CustomBlock {
        private final String tariff;

        PriceList(String tariff) {
            this.tariff = tariff;
        }
    }

    public ArticleText {
        priceLists = List.copyOf(priceLists);
    }

    public static ArticleText of(String markdown) {
        var document = PARSER.parse(markdown);
        var tidy = new Tidy();
        document.accept(tidy);
        return new ArticleText(
                RENDERER.render(document), tidy.priceLists.stream().distinct().toList());
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().startsWith("http")) {
            attributes.put("rel", "noopener noreferrer");
        }
    }

    /** The page has a heading of its own, so that an article's begin below it; a picture leaves its words. */
    private static final class Tidy extends AbstractVisitor {
        private final List<String> priceLists = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST_HEADING));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (var word = image.getFirstChild(); word != null; word = image.getFirstChild()) {
                image.insertBefore(word);
            }
            image.unlink();
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            if (paragraph.getFirstChild() instanceof Text text && text.getNext() == null) {
                var place = PRICE_LIST.matcher(text.getLiteral());
                if (place.matches()) {
                    var tariff = place.group(1);
                    priceLists.add(tariff);
                    paragraph.insertBefore(new PriceList(tariff));
                    paragraph.unlink();
                }
            }
        }
    }

    private static final class OnlyHarmless implements UrlSanitizer {
        @Override
        public String sanitizeLinkUrl(String url) {
            return LINK.matcher(url).matches() ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }

    private static final class PriceListPlace implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        PriceListPlace(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(PriceList.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof PriceList place) {
                var html = context.getWriter();
                html.line();
                html.tag("p", Map.of("data-price-list", place.tariff));
                html.tag("a", Map.of("href", "/api/public/price-lists/current?tariff=" + place.tariff));
                html.text("Действующий прайс-лист");
                html.tag("/a");
                html.tag("/p");
                html.line();
            }
        }
    }
}
