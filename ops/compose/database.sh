#!/bin/sh
# Makes the user of the service when the database's volume is new: the owner of its database, and no superuser. The superuser has no password
# afterwards, so that it is reached from within the container alone (psql --username=postgres).
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$TERGEU_DATABASE_PASSWORD" --dbname="$POSTGRES_DB" <<'SQL'
create role tergeu login password :'password';
alter database :"DBNAME" owner to tergeu;
alter role current_user password null;
SQL
