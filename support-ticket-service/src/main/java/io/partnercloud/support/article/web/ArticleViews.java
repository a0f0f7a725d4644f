package io.partnercloud.support.article.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleFiles;
import io.partnercloud.support.client.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows an article by itself, with its files. */
@Component
class ArticleViews {
    private final ArticleFiles files;
    private final People people;
    private final Clock clock;

    ArticleViews(ArticleFiles files, People people, Clock clock) {
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ResponseEntity<ArticleView> answer(ResponseEntity.BodyBuilder answer, Scope scope, Article article) {
        var name = scope instanceof Operator
                ? people.names(Set.of(article.changedBy())).get(article.changedBy())
                : null;
        var shown = files.of(article).stream().map(ArticleFileView::of).toList();
        return answer.eTag(Versions.etag(article.version()))
                .body(ArticleView.whole(article, scope, today(), shown, name));
    }
}
