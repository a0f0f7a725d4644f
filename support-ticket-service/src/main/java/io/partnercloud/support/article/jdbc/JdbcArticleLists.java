package io.partnercloud.support.article.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleFilter;
import io.partnercloud.support.article.ArticleLists;
import io.partnercloud.support.article.ArticleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcArticleLists implements ArticleLists {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("publishedOn", "a.publish_on"), "a.slug", PageQuery.Sort.descending("publishedOn"));

    private final ListReader lists;

    JdbcArticleLists(ListReader lists) {
        this.lists = lists;
    }

    @Override
    public Listing<Article> of(Scope scope, ArticleFilter filter, LocalDate today, PageQuery query) {
        var q = filter.q();
        var where = inState(shownTo(scope, filter.state()), stateFor(scope, filter.state()), today)
                .andWord("a.section", filter.section())
                .and("a.words @@ words_asked(:words)", "words", q == null || q.isBlank() ? null : q.strip());
        return lists.read(
                ListSql.of("select " + ArticleRow.COLUMNS + " from articles a", where, ORDER),
                query,
                Row.as(ArticleRow::article));
    }

    private static Where shownTo(Scope scope, @Nullable ArticleState state) {
        if (state != null && !(scope instanceof Operator)) {
            throw InvalidParameter.of("state", "operators_only", state.name());
        }
        return switch (scope) {
            case Operator _ -> Where.everything();
            case PartnerScope _ -> of(ArticleAudience.PARTNERS);
            case ClientScope _ -> of(ArticleAudience.CLIENTS);
        };
    }

    private static Where of(ArticleAudience reader) {
        return Where.everything().andAnyOf("a.audience", List.of(reader, ArticleAudience.EVERYBODY));
    }

    private static @Nullable ArticleState stateFor(Scope scope, @Nullable ArticleState asked) {
        return scope instanceof Operator ? asked : ArticleState.PUBLISHED;
    }

    private static Where inState(Where where, @Nullable ArticleState state, LocalDate today) {
        return switch (state) {
            case null -> where;
            case DRAFT -> where.and("a.publish_on is null");
            case PLANNED -> where.and("a.publish_on > :today", "today", today);
            case PUBLISHED -> where.and("a.publish_on <= :today", "today", today);
        };
    }
}
