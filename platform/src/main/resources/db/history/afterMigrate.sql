-- The service's role has no business in the history of the migrations.
revoke all on ${flyway:table} from ${app_role};
