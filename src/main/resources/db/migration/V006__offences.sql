-- UNODC International Classification of Crime for Statistical Purposes (ICCS) 1.0; a code includes those that it begins.
create table offence (
    code text primary key check (code ~ '^[0-9]{2,6}$'),
    name text not null
);
