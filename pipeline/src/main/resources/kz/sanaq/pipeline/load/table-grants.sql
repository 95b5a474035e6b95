-- Statements that grant on the tables and views of a new schema what is granted on those of the same name in an old one,
-- and nothing else: what is granted by default goes first.
with pair as (
  select old.oid as old_table, old.relowner as old_owner, old.relacl as old_acl, new.oid as new_table,
    new.relowner as new_owner, new.relacl as new_acl, format('%I.%I', newer.nspname, new.relname) as name
  from (values (?, ?)) schemas (old, new)
  join pg_namespace older on older.nspname = schemas.old
  join pg_namespace newer on newer.nspname = schemas.new
  join pg_class old on old.relnamespace = older.oid and old.relkind in ('r', 'v')
  join pg_class new on new.relnamespace = newer.oid and new.relname = old.relname
),
granted as (
  select 1 as step, 'revoke' as verb, '' as columns, pair.name, a.*, ' from ' as direction
  from pair, aclexplode(pair.new_acl) a
  where a.grantee <> pair.new_owner
  union all
  select 2, 'grant', '', pair.name, a.*, ' to '
  from pair, aclexplode(pair.old_acl) a
  where a.grantee <> pair.old_owner
  union all
  select 3, 'grant', format(' (%I)', new.attname), pair.name, a.*, ' to '
  from pair
  join pg_attribute old on old.attrelid = pair.old_table
  join pg_attribute new on new.attrelid = pair.new_table and new.attname = old.attname
  cross join aclexplode(old.attacl) a
)
select verb || ' ' || privilege_type || columns || ' on ' || name || direction
  || case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end
  || case when is_grantable and verb = 'grant' then ' with grant option' else '' end as statement
from granted
order by step, statement
