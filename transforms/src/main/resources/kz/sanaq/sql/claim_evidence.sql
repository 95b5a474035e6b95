select
  c.claim_id,
  c.observation_id,
  c.title,
  c.value,
  c.lower,
  c.upper,
  c.comparator,
  c.unit,
  c.region,
  c.district,
  c.year,
  m.mention_id,
  m.text,
  s.text as sentence,
  m.certainty,
  d.document_id,
  d.source,
  d.published,
  d.headline,
  d.url
from claims c
join mentions m on m.claim_id = c.claim_id
join sentences s on s.sentence_id = m.sentence_id
join documents d on d.document_id = m.document_id
