-- What was asked for in words: ё is е, the last word may be a beginning.
create function words_asked(q text) returns tsquery
    language sql stable parallel safe
    return (select case when asked::text like '%''' then (asked::text || ':*')::tsquery else asked end
              from websearch_to_tsquery('russian', translate(q, 'ёЁ', 'еЕ')) asked);

-- Articles (CAB-5). Who reads one is a matter of audience and day, which row-level security does not know.
create table articles (
    id         uuid primary key,
    slug       text        not null,
    section    text        not null
        check (section in ('NEWS', 'TARIFFS', 'FAQ', 'MATERIALS', 'INSTRUCTIONS', 'CONTACTS', 'MARKETING')),
    audience   text        not null check (audience in ('PARTNERS', 'CLIENTS', 'EVERYBODY')),
    title      text        not null,
    lead       text        not null,
    text       text        not null,
    publish_on date, -- null for a draft
    changed_at timestamptz not null,
    changed_by text        not null,
    version    bigint      not null default 0,
    created_at timestamptz not null default now(),
    words      tsvector    not null generated always as (
        setweight(words_of(title), 'A') || setweight(words_of(lead), 'B') || words_of(text)) stored,
    constraint an_address_is_one_articles unique (slug)
);
comment on table articles is 'no row scope: nobody''s own; the queries apply audience and day of publication';
create index articles_by_day on articles (publish_on, slug);
create index articles_of_section_by_day on articles (section, publish_on, slug);
create index articles_by_words on articles using gin (words);

-- The files of articles are for whoever reads them.
create policy files_of_articles on files for select using (purpose = 'article');
