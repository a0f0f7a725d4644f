-- Counts of tries to sign in, shared by all replicas: see SharedBuckets. Losing them in a crash costs nothing.
create unlogged table rate_limits (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index rate_limits_by_expiry on rate_limits (expires_at);
comment on table rate_limits is 'no row scope: counts of tries, asked before anybody is known';
