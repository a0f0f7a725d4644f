package io.partnercloud.support.article.web;

import io.partnercloud.support.article.ArticleText;
import java.util.List;

/** A text as it will be shown, and the tariffs whose price lists it shows. */
record ArticlePreviewView(String html, List<String> priceLists) {
    static ArticlePreviewView of(ArticleText text) {
        return new ArticlePreviewView(text.html(), text.priceLists());
    }
}
