create table entries (
    number bigint primary key
);
