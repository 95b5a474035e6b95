create table runs (
  run_id text,
  loaded_at timestamptz,
  ddl_sha256 text,
  made text[]
);
comment on table runs is 'A run that was loaded into this schema; the last one is in its tables';
comment on column runs.run_id is 'The run, as sanaq runs lists it';
comment on column runs.loaded_at is 'When it was loaded';
comment on column runs.ddl_sha256 is 'Hash of the statements that made the tables';
comment on column runs.made is 'The tables and views that were made with it'
