package io.partnercloud.billing.debt.blocking.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.blocking.Block;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBlocks implements Blocks {
    private static final String BLOCKS =
            "select b.*, s.service from blocks b join subscriptions s on s.id = b.subscription_id ";
    private static final String ENDING = """
            b.lifted_on is null and b.given_up_on is null
            and (b.deletion_on < :on or b.deletion_on in (:days))
            """;
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Block> open(SubscriptionId subscription) {
        return jdbc.sql(BLOCKS + "where b.subscription_id = :subscription and b.lifted_on is null")
                .param("subscription", subscription.value())
                .query(Row.as(JdbcBlocks::read))
                .optional();
    }

    @Override
    public List<Block> open(ClientId client) {
        return jdbc.sql(BLOCKS + "where b.client_id = :client and b.lifted_on is null order by b.blocked_on, s.service")
                .param("client", client.value())
                .query(Row.as(JdbcBlocks::read))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, Block block) {
        jdbc.sql("""
                        insert into blocks (id, client_id, subscription_id, partner_id, blocked_on, debt, deletion_on)
                        values (:id, :client, :subscription, :partner, :blockedOn, :debt, :deletionOn)
                        """)
                .param("id", block.id())
                .param("client", client.id().value())
                .param("subscription", block.subscription().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("blockedOn", block.blockedOn())
                .param("debt", block.debt().amount())
                .param("deletionOn", block.deletionOn())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(Block block, LocalDate on) {
        jdbc.sql("update blocks set lifted_on = :on, version = version + 1 where id = :id and lifted_on is null")
                .param("on", on)
                .param("id", block.id())
                .update();
    }

    @Override
    public List<Block> ending(LocalDate on, List<Integer> daysBefore, Optional<Block> after, int limit) {
        return jdbc.sql(BLOCKS + "where " + ENDING + """
                        and (b.deletion_on, b.client_id, s.service) > (:endedOn, :client, :service)
                        order by b.deletion_on, b.client_id, s.service limit :limit
                        """)
                .param("on", on)
                .param("days", days(on, daysBefore))
                .param("endedOn", after.map(Block::deletionOn).orElse(LocalDate.EPOCH))
                .param("client", after.map(block -> block.client().value()).orElse(NOBODY))
                .param("service", after.map(block -> block.service().name()).orElse(""))
                .param("limit", limit)
                .query(Row.as(JdbcBlocks::read))
                .list();
    }

    @Override
    public long countEnding(LocalDate on, List<Integer> daysBefore) {
        return jdbc.sql("select count(*) from blocks b where " + ENDING)
                .param("on", on)
                .param("days", days(on, daysBefore))
                .query(Long.class)
                .single();
    }

    private static List<LocalDate> days(LocalDate on, List<Integer> daysBefore) {
        return Stream.concat(Stream.of(on), daysBefore.stream().map(on::plusDays))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean giveUp(Block block, LocalDate on) {
        return jdbc.sql("""
                        update blocks set given_up_on = :on, version = version + 1
                        where id = :id and lifted_on is null and given_up_on is null
                        """).param("on", on).param("id", block.id()).update() == 1;
    }

    private static Block read(Row row) {
        return new Block(
                row.id("id"),
                row.id("client_id", ClientId::new),
                row.id("subscription_id", SubscriptionId::new),
                row.word("service", CloudService.class),
                row.day("blocked_on"),
                row.money("debt"),
                row.day("deletion_on"));
    }
}
