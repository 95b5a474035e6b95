-- What stands in a schema; relation is the name of a table, view or sequence. Indexes and the like belong to tables.
select pg_describe_object(d.classid, d.objid, d.objsubid) as object, c.relname as relation
from pg_depend d
join pg_namespace n on d.refclassid = 'pg_namespace'::regclass and d.refobjid = n.oid
left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid
where n.nspname = ? and d.classid <> 'pg_default_acl'::regclass
order by object
