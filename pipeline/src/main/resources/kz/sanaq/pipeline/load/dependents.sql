-- What others have hung on the tables and views of a schema, and would lose with them.
select distinct
  case
    when d.classid = 'pg_rewrite'::regclass then pg_describe_object('pg_class'::regclass, r.ev_class, 0)
    else pg_describe_object(d.classid, d.objid, 0)
  end as object
from pg_depend d
join pg_class ours on d.refclassid = 'pg_class'::regclass and d.refobjid = ours.oid
join pg_namespace n on n.oid = ours.relnamespace
left join pg_rewrite r on d.classid = 'pg_rewrite'::regclass and r.oid = d.objid
left join pg_class view on view.oid = r.ev_class
left join pg_constraint f on d.classid = 'pg_constraint'::regclass and f.oid = d.objid
left join pg_class referring on referring.oid = f.conrelid
left join pg_trigger t on d.classid = 'pg_trigger'::regclass and t.oid = d.objid
where n.nspname = ?
  and (
    view.relnamespace <> n.oid
    or referring.relnamespace <> n.oid
    or not t.tgisinternal
    or d.classid in ('pg_policy'::regclass, 'pg_proc'::regclass, 'pg_publication_rel'::regclass)
  )
order by object
