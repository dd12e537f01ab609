-- Servers of the version before go on while this schema is migrated, and after. A migration that they cannot live with says so:
-- update oldest_server set schema_version = its own number. Servers that want an older schema than that refuse to start.
create table oldest_server (schema_version int not null);
create unique index oldest_server_is_one on oldest_server ((true));
insert into oldest_server (schema_version) values (47);
