package io.partnercloud.notification.letter.jdbc;

import io.partnercloud.notification.letter.LetterFilter;
import io.partnercloud.notification.letter.LetterLists;
import io.partnercloud.notification.letter.ListedLetter;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.problem.InvalidParameter;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcLetterLists implements LetterLists {
    private static final String SELECT = """
            select letters.*, refused.reason as refusal,
                   coalesce(letters.addressee,
                            (select name from client_contacts where id = letters.recipient_id),
                            (select name from partner_contacts where id = letters.recipient_id)) as recipient_name,
                   (select name from client_contacts where id = letters.client_id) as client_name
              from letters left join refused_addresses refused on refused.email = lower(letters.email)
            """;
    private static final String SAYS = """
            translate(concat_ws(' ', letters.email, letters.addressee, letters.subject, letters.body, letters.words::text,
                                letters.message_id), U&'\\00A0\\202F', '  ')
            ilike :text""";
    private static final ListOrder ORDER = new ListOrder(
            Map.of(
                    "writtenAt", "letters.written_at",
                    "sentAt", "letters.sent_at",
                    "status", "letters.status",
                    "template", "letters.template",
                    "recipient", "letters.email"),
            "letters.id",
            PageQuery.Sort.descending("writtenAt"));

    private final ListReader lists;
    private final Clock clock;

    JdbcLetterLists(ListReader lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Listing<ListedLetter> of(LetterFilter filter, PageQuery query) {
        var where = Where.everything()
                .andWord("letters.status", filter.status())
                .andWord("letters.template", template(filter.template()))
                .and(
                        "(letters.email ilike :recipient or letters.recipient ilike :recipient)",
                        "recipient",
                        Containing.pattern(filter.recipient()))
                .and(SAYS, "text", Containing.pattern(filter.q()))
                .and("letters.written_at >= :from", "from", beginOf(filter.from()))
                .and("letters.written_at < :to", "to", beginOf(dayAfter(filter.to())))
                .and("letters.client_id = :client", "client", filter.client())
                .and("letters.event_id = :event", "event", filter.event());
        return lists.read(
                ListSql.of(SELECT, where, ORDER),
                query,
                Row.as(row -> new ListedLetter(
                        LetterRow.letter(row), row.textOrNull("recipient_name"), row.textOrNull("client_name"))));
    }

    private static @Nullable Template template(@Nullable String slug) {
        return slug == null
                ? null
                : Template.bySlug(slug).orElseThrow(() -> InvalidParameter.of("template", "unknown_template", slug));
    }

    private @Nullable OffsetDateTime beginOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
