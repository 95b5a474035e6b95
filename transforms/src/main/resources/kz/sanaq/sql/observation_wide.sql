select
  o.*,
  i.definition_kk as indicator_definition_kk,
  i.definition_ru as indicator_definition_ru,
  i.definition_en as indicator_definition_en,
  i.includes_kk as indicator_includes_kk,
  i.includes_ru as indicator_includes_ru,
  i.includes_en as indicator_includes_en,
  i.excludes_kk as indicator_excludes_kk,
  i.excludes_ru as indicator_excludes_ru,
  i.excludes_en as indicator_excludes_en,
  i.statistic as indicator_statistic,
  i.concept as indicator_concept,
  r.kind as region_kind,
  r.country as region_country,
  r.parent as region_parent,
  d.label_kk as district_label_kk,
  d.label_ru as district_label_ru,
  d.label_en as district_label_en,
  d.kind as district_kind,
  u.kind as unit_kind,
  u.scheme as unit_scheme
from observations o
left join indicators i on i.code = o.indicator
left join regions r on r.code = o.region
left join districts d on d.region = o.region and d.district = o.district
left join units u on u.code = o.unit
