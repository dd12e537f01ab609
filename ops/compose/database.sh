#!/bin/sh
# Runs once, when the database's volume is new. It makes the service's user, which owns the database and is not a superuser, and takes the password of
# the superuser away: the superuser can then connect only from within the container (psql --username=postgres).
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$TERGEU_DATABASE_PASSWORD" --dbname="$POSTGRES_DB" <<'SQL'
create role tergeu login password :'password';
alter database :"DBNAME" owner to tergeu;
alter role current_user password null;
SQL
