-- Files that people send. A row for each file of an owner; the bytes once for each content, here or in a folder.
create table files (
    id         uuid        primary key,
    purpose    text        not null,
    owner      text        not null,
    partner_id uuid,
    client_id  uuid,
    name       text        not null check (length(name) between 1 and 200),
    type       text        not null,
    size       bigint      not null check (size > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    sent_by    text        not null,
    sent_at    timestamptz not null,
    constraint an_owner_has_a_content_once_for_a_purpose unique (purpose, owner, sha256)
);
create index files_by_content on files (sha256);
create index files_of_client on files (client_id);
alter table files enable row level security;
alter table files force row level security;
create policy files_scope on files using ((select scope_is_all()) or partner_id = (select scope_partner()));
create policy files_scope_of_client on files using (client_id = (select scope_client()));
-- A client that goes to another partner takes its files along; nothing else of one ever changes.
revoke update, truncate on files from ${app_role};
grant update (partner_id) on files to ${app_role};

-- Whoever sees a file with this content sees the content. PDF, pictures and archives are compressed already.
create table file_pieces (
    sha256   text  not null,
    position int   not null,
    content  bytea not null,
    primary key (sha256, position)
);
alter table file_pieces alter column content set storage external;
alter table file_pieces enable row level security;
alter table file_pieces force row level security;
create policy file_pieces_scope on file_pieces
    using ((select scope_is_all()) or exists (select from files where files.sha256 = file_pieces.sha256));
revoke update, truncate on file_pieces from ${app_role};
