package io.partnercloud.notification.contact.jdbc;

import io.partnercloud.notification.contact.ClientContact;
import io.partnercloud.notification.contact.Contacts;
import io.partnercloud.notification.contact.PartnerContact;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContacts implements Contacts {
    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ClientContact> client(UUID client) {
        return jdbc.sql("select id as client, name, contact_name, email from client_contacts where id = :id")
                .param("id", client)
                .query(ClientContact.class)
                .optional();
    }

    @Override
    public Optional<PartnerContact> partner(UUID partner) {
        return jdbc.sql("""
                        select id as partner, name, contact_name, email, payout_email from partner_contacts
                        where id = :id and email is not null""").param("id", partner).query(PartnerContact.class).optional();
    }

    @Override
    public void keepClient(ClientContact contact) {
        jdbc.sql("""
                        insert into client_contacts (id, name, contact_name, email)
                        values (:client, :name, :contactName, :email)
                        on conflict (id) do update
                        set name = excluded.name, contact_name = excluded.contact_name, email = excluded.email""").paramSource(contact).update();
    }

    @Override
    public void keepPartner(UUID partner, String name, String contactName, String email) {
        jdbc.sql("""
                        insert into partner_contacts (id, name, contact_name, email)
                        values (:id, :name, :contactName, :email)
                        on conflict (id) do update
                        set name = excluded.name, contact_name = excluded.contact_name, email = excluded.email""")
                .param("id", partner)
                .param("name", name)
                .param("contactName", contactName)
                .param("email", email)
                .update();
    }

    @Override
    public void keepPayoutEmail(UUID partner, String email) {
        jdbc.sql("""
                        insert into partner_contacts (id, payout_email) values (:id, :email)
                        on conflict (id) do update set payout_email = excluded.payout_email""").param("id", partner).param("email", email).update();
    }

    @Override
    public boolean wantsNoNotices(UUID person) {
        return jdbc.sql("select exists (select from notice_consents where person = :person and not is_given)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void keepNoticeConsent(UUID person, boolean isGiven) {
        jdbc.sql("""
                insert into notice_consents (person, is_given) values (:person, :given)
                on conflict (person) do update set is_given = excluded.is_given
                """).param("person", person).param("given", isGiven).update();
    }

    @Override
    public void forget(UUID person) {
        jdbc.sql("delete from notice_consents where person = :person")
                .param("person", person)
                .update();
    }
}
