-- Sessions that are in the middle of something with the tables of a schema.
select distinct format('pid %s (%s)', a.pid, coalesce(nullif(a.application_name, ''), a.usename)) as reader
from pg_locks l
join pg_class c on c.oid = l.relation
join pg_namespace n on n.oid = c.relnamespace
join pg_stat_activity a on a.pid = l.pid
where n.nspname = ? and l.pid <> pg_backend_pid()
order by reader
