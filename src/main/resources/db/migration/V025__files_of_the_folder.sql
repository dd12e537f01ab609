-- Which report a file of the folder has, by a digest of its bytes: one that has not changed since the last start is hashed, not read.
create table report_file (
    digest      text collate "C" primary key,
    report_key  text not null,
    fingerprint text not null
);
comment on column report_file.fingerprint is 'of the report that the file has; while the report has the same, the file has nothing to add';
