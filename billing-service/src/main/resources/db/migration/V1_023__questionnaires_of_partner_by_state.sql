-- A partner's questionnaires of one state, the latest first.
create index questionnaires_of_partner_by_state on questionnaires (partner_id, state, received_on desc, id desc);
