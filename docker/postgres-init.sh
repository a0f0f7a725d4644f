#!/bin/bash
# One database for each service: its owner role migrates, its app role runs and owns nothing, so that row-level security
# binds it. local-stack's Databases says the same for one machine without Docker.
set -euo pipefail

for database in gateway identity trial billing reward support notification; do
    psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname postgres \
        -v database="$database" -v owner="${database}_owner" -v app="${database}_app" \
        -v owner_password="$DB_OWNER_PASSWORD" -v app_password="$DB_APP_PASSWORD" <<'SQL'
create role :owner login nosuperuser nobypassrls password :'owner_password';
create role :app login nosuperuser nobypassrls password :'app_password';
create database :database owner :owner template template0 encoding 'UTF8'
    locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C.UTF-8';
revoke connect, temporary on database :database from public;
grant connect on database :database to :app;
\connect :database
alter default privileges for role :owner in schema public grant select, insert, update, delete on tables to :app;
alter default privileges for role :owner in schema public grant usage, select on sequences to :app;
SQL
done
