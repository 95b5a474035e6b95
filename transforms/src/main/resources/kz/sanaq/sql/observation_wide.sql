select
  o.*,
  i.definition as indicator_definition,
  i.includes as indicator_includes,
  i.excludes as indicator_excludes,
  i.statistic as indicator_statistic,
  i.concept as indicator_concept,
  r.kind as region_kind,
  r.country as region_country,
  r.parent as region_parent,
  u.kind as unit_kind,
  u.scheme as unit_scheme
from observations o
left join indicators i on i.code = o.indicator
left join regions r on r.code = o.region
left join units u on u.code = o.unit
