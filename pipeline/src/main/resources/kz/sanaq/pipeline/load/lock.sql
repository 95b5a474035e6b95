-- A statement that takes all tables and views of a schema for oneself, or none at once; no row where there are none.
select 'lock table ' || string_agg(format('%I.%I', n.nspname, c.relname), ', ' order by c.relname)
  || ' in access exclusive mode nowait' as statement
from pg_namespace n
join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'v')
where n.nspname = ?
having count(*) > 0
