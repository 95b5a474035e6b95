select
  c.region,
  r.label_kk as region_name_kk,
  r.label_ru as region_name_ru,
  r.label_en as region_name_en,
  c.year,
  count(distinct c.observation_id) as observations,
  count(distinct c.claim_id) as claims,
  count(distinct m.mention_id) as mentions,
  count(distinct m.document_id) as documents,
  count(distinct m.source) as outlets,
  count(distinct m.lineage_id) as sources
from claims c
join mentions m on m.claim_id = c.claim_id
left join regions r on r.code = c.region
group by c.region, r.label_kk, r.label_ru, r.label_en, c.year
