package io.partnercloud.support.article.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleSection;
import io.partnercloud.support.article.ArticleState;

/** In which columns articles are exported (CAB-7). */
final class ArticleColumns {
    private static final Columns<ArticleView> OF_READERS = Columns.<ArticleView>of("articles", "Статьи")
            .word("Section", "Раздел", ArticleView::section, ArticleColumns::inRussian)
            .text("Title", "Название", ArticleView::title)
            .text("In short", "Коротко", ArticleView::lead)
            .day("Published on", "Опубликовано", ArticleView::publishedOn)
            .text("Address", "Адрес", ArticleView::slug);
    private static final Columns<ArticleView> ALL = OF_READERS
            .word("For whom", "Для кого", ArticleView::audience, ArticleColumns::inRussian)
            .word("State", "Состояние", ArticleView::state, ArticleColumns::inRussian)
            .moment("Changed at", "Изменено", ArticleView::changedAt);

    private ArticleColumns() {}

    static Columns<ArticleView> of(Scope scope) {
        return scope instanceof Operator ? ALL : OF_READERS;
    }

    private static String inRussian(ArticleSection section) {
        return switch (section) {
            case NEWS -> "Новости";
            case TARIFFS -> "Тарифы";
            case FAQ -> "Вопросы и ответы";
            case MATERIALS -> "Полезные материалы";
            case INSTRUCTIONS -> "Инструкции";
            case CONTACTS -> "Контакты";
            case MARKETING -> "Маркетинговые материалы";
        };
    }

    private static String inRussian(ArticleAudience audience) {
        return switch (audience) {
            case PARTNERS -> "Партнёры";
            case CLIENTS -> "Клиенты";
            case EVERYBODY -> "Все";
        };
    }

    private static String inRussian(ArticleState state) {
        return switch (state) {
            case DRAFT -> "Черновик";
            case PLANNED -> "Ждёт дня публикации";
            case PUBLISHED -> "Опубликовано";
        };
    }
}
