-- Statements that remove a schema with its tables and views; not what others made of these meanwhile, which stops them.
select statement
from (
  select 1 as step, 'drop view ' || string_agg(format('%I.%I', n.nspname, c.relname), ', ') as statement
  from pg_namespace n
  join pg_class c on c.relnamespace = n.oid and c.relkind = 'v'
  where n.nspname = ?
  union all
  select 2, 'drop table ' || string_agg(format('%I.%I', n.nspname, c.relname), ', ')
  from pg_namespace n
  join pg_class c on c.relnamespace = n.oid and c.relkind = 'r'
  where n.nspname = ?
  union all
  select 3, format('drop schema %I', ?)
) steps
where statement is not null
order by step
