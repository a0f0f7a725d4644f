package io.partnercloud.billing.agreements.questionnaire.jdbc;

import io.partnercloud.billing.agreements.questionnaire.Questionnaire;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireLists;
import io.partnercloud.billing.agreements.questionnaire.QuestionnaireRefusal;
import io.partnercloud.billing.agreements.questionnaire.Questionnaires;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcQuestionnaires implements Questionnaires, QuestionnaireLists {
    private static final String SELECT = """
            select q.*, (select login from clients c where c.id = q.client_id) as client_login from questionnaires q
            """;
    private static final ListOrder ORDER =
            new ListOrder(Map.of("receivedOn", "received_on"), "id", PageQuery.Sort.descending("receivedOn"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcQuestionnaires(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Questionnaire.Received questionnaire) {
        var sheet = questionnaire.sheet();
        var asker = sheet.asker();
        var needs = sheet.needs();
        var client = sheet.source().client();
        jdbc.sql("""
                        insert into questionnaires
                            (id, service, partner_id, client_id, company, inn, contact_name, phone, email, consented_at,
                             users, configurations, infobase_gb, file_gb, wishes, received_on, state)
                        values (:id, :service, :partner, (select id from clients where login = :client), :company, :inn, :contactName, :phone, :email, :consentedAt,
                                :users, :configurations, :infobaseGb, :fileGb, :wishes, :receivedOn, 'RECEIVED')
                        """)
                .param("id", sheet.id())
                .param("service", sheet.service().name())
                .param("partner", sheet.source().partner(), Types.OTHER)
                .param("client", client == null ? null : client.text(), Types.VARCHAR)
                .param("company", asker.company())
                .param("inn", asker.inn() == null ? null : asker.inn().digits(), Types.VARCHAR)
                .param("contactName", asker.contactName())
                .param("phone", asker.phone())
                .param("email", asker.email())
                .param("consentedAt", Bind.at(asker.consentedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("users", needs.users())
                .param("configurations", needs.configurations().toArray(String[]::new))
                .param("infobaseGb", needs.infobaseGb(), Types.INTEGER)
                .param("fileGb", needs.fileGb(), Types.INTEGER)
                .param("wishes", needs.wishes(), Types.VARCHAR)
                .param("receivedOn", sheet.receivedOn())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Questionnaire lock(UUID id) {
        return jdbc.sql(SELECT + " where q.id = :id for update of q")
                .param("id", id)
                .query(Row.as(QuestionnaireRows::read))
                .optional()
                .orElseThrow(() -> new QuestionnaireRefusal.Unknown(id));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Questionnaire questionnaire) {
        var columns = StateColumns.of(questionnaire);
        var offer = columns.offer();
        var saved = jdbc.sql("""
                        update questionnaires
                        set state = :state, taken_by = coalesce(:takenBy, taken_by), monthly = :monthly,
                            description = :description, vat = :vat, valid_through = :validThrough,
                            decline_reason = :declineReason, declined_on = :declinedOn,
                            subscription_id = :subscription, ordered_on = :orderedOn, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("state", questionnaire.status().name())
                .param("takenBy", columns.takenBy(), Types.VARCHAR)
                .param("monthly", offer == null ? null : offer.monthly().amount(), Types.NUMERIC)
                .param("description", offer == null ? null : offer.description(), Types.VARCHAR)
                .param("vat", offer == null ? null : offer.vat().name(), Types.VARCHAR)
                .param("validThrough", offer == null ? null : offer.validThrough(), Types.DATE)
                .param("declineReason", columns.declineReason(), Types.VARCHAR)
                .param("declinedOn", columns.declinedOn(), Types.DATE)
                .param("subscription", columns.subscription(), Types.OTHER)
                .param("orderedOn", columns.orderedOn(), Types.DATE)
                .param("id", questionnaire.sheet().id())
                .param("version", questionnaire.version())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException(
                    "questionnaire " + questionnaire.sheet().id());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<Questionnaire> of(Scope scope, Questionnaire.@Nullable Status status, PageQuery query) {
        var where = Where.inScope(scope, "q").andWord("state", status);
        return lists.read(ListSql.of(SELECT, where, ORDER), query, Row.as(QuestionnaireRows::read));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Questionnaire> of(Scope scope, UUID id) {
        var where = Where.inScope(scope, "q").and("q.id = :id", "id", id);
        return jdbc.sql(SELECT + where.sql())
                .params(where.params())
                .query(Row.as(QuestionnaireRows::read))
                .optional();
    }
}
