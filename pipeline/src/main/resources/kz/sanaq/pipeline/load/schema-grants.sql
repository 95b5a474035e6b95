-- Statements that give on a new schema what is granted on an old one, and by default on tables that are made there.
select format('grant %s on schema %I to %s%s', a.privilege_type, pair.new,
  case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
  case when a.is_grantable then ' with grant option' else '' end) as statement
from (values (?, ?)) pair (old, new)
join pg_namespace n on n.nspname = pair.old
cross join aclexplode(n.nspacl) a
where a.grantee <> n.nspowner
union all
select format('alter default privileges for role %I in schema %I grant %s on tables to %s%s',
  pg_get_userbyid(d.defaclrole), pair.new, a.privilege_type,
  case a.grantee when 0 then 'public' else quote_ident(pg_get_userbyid(a.grantee)) end,
  case when a.is_grantable then ' with grant option' else '' end)
from (values (?, ?)) pair (old, new)
join pg_namespace n on n.nspname = pair.old
join pg_default_acl d on d.defaclnamespace = n.oid
cross join aclexplode(d.defaclacl) a
where d.defaclobjtype = 'r' and pg_has_role(d.defaclrole, 'member')
order by statement
