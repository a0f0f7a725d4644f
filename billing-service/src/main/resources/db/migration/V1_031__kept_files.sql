-- INV-5: documents as they were printed when first asked for. What is here never changes, whatever becomes of the
-- requisites. PDF is compressed already.
create table kept_files (
    kind       text        not null check (kind in ('INVOICE', 'ACT')),
    number     text        not null,
    name       text        not null,
    content    bytea       not null,
    sha256     text        not null,
    created_at timestamptz not null default now(),
    constraint a_document_is_printed_once primary key (kind, number),
    constraint the_content_is_what_was_printed check (sha256 = encode(sha256(content), 'hex'))
);
alter table kept_files alter column content set storage external;
-- Whoever may see the document may see its file.
alter table kept_files enable row level security;
alter table kept_files force row level security;
create policy kept_files_scope on kept_files
    using (kind = 'INVOICE' and exists (select from invoices i where i.number = kept_files.number));
revoke update, delete, truncate on kept_files from ${app_role};
