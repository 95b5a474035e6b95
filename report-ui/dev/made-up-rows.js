/**
 * The rows of a run that is made up.
 *
 * @typedef {Record<string, any>} Row
 */

const OUTLETS = [
  'Дала хабары',
  'Қала жаңалығы',
  'Жетісу үні',
  'Атамекен',
  'Сарыарқа',
  'Ертіс өңірі',
  'Каспий таңы',
  'Алатау',
];

/**
 * What claims of one row say: mostly one value, at times a bound, a range, or two values that differ.
 *
 * @param {() => number} random
 * @param {number} level
 */
export function amountsOf(random, level) {
  const dice = random();
  const value = (/** @type {number} */ of) => ({ value: round(of), lower: null, upper: null, comparator: '=' });
  if (dice < 0.05) return [{ value: null, lower: round(level), upper: null, comparator: '>=' }];
  if (dice < 0.09) return [{ value: null, lower: round(level * 0.9), upper: round(level * 1.1), comparator: '~' }];
  if (dice < 0.13) return [value(level), value(level * 1.25)];
  return [dice < 0.2 ? { ...value(level), comparator: '~' } : value(level)];
}

/**
 * @param {Record<string, Row[]>} rows
 * @param {() => number} random
 * @param {any} key
 * @param {any} amount
 * @param {Row} region
 * @param {Row} indicator
 */
export function claimRow(rows, random, key, amount, region, indicator) {
  const id = `c${String(rows.claims.length).padStart(7, '0')}`;
  const prints = 1 + Math.floor(random() ** 3 * 4);
  /** @type {Row[]} */
  const documents = [];
  const written = [amount.value ?? amount.lower, amount.value === null && amount.upper]
    .filter(Boolean)
    .join('–')
    .replaceAll('.', ',');
  const mentions = Array.from({ length: prints }, (_, print) => {
    const document = documentRow(rows, random, key.year, print > 0 && random() < 0.3 ? documents[0] : null);
    documents.push(document);
    const text = `${key.year} жылы ${region.label_kk.replace('облысы', 'облысында')} ${indicator.label_kk.toLowerCase()} ${written} болды, деп хабарлады ${document.source}.`;
    const sentence = {
      sentence_id: `s${String(rows.sentences.length).padStart(7, '0')}`,
      document_id: document.document_id,
      part: 'text',
      begin: 100,
      end: 100 + text.length,
      text,
    };
    rows.sentences.push(sentence);
    const begin = 100 + text.indexOf(` ${written} `) + 1;
    return {
      mention_id: `m${String(rows.mentions.length + print).padStart(7, '0')}`,
      claim_id: id,
      document_id: document.document_id,
      doc_id: document.doc_id,
      lineage_id: document.lineage_id,
      source: document.source,
      url: document.url,
      published: document.published,
      part: 'text',
      begin,
      end: begin + written.length,
      text: written,
      ...amount,
      unit: key.unit,
      object: indicator.label_kk.toLowerCase().split(' ')[0],
      event: 'болу',
      region: key.region,
      district: key.district,
      year: key.year,
      region_source: 'explicit',
      year_source: 'explicit',
      attribution: print === 0 ? 'облыс әкімдігі' : null,
      sentence_id: sentence.sentence_id,
    };
  });
  rows.mentions.push(...mentions);
  const claim = {
    claim_id: id,
    observation_id: null,
    ...amount,
    unit: key.unit,
    object: mentions[0].object,
    event: 'болу',
    indicator: key.indicator,
    qualifier: null,
    measure: 'level',
    direction: null,
    from_value: null,
    per: null,
    title: indicator.label_kk.toLowerCase(),
    subset: false,
    status: key.status,
    ...periodOf(key),
    year: key.year,
    year_source: 'explicit',
    period_kind: key.kind,
    region: key.region,
    region_today: key.region,
    district: key.district,
    regions: [],
    region_source: 'explicit',
    mentions: prints,
    documents: prints,
    outlets: new Set(documents.map(({ source }) => source)).size,
    sources: new Set(documents.map((row) => row.lineage_id)).size,
    doc_ids: documents.map(({ doc_id }) => doc_id),
    outlet_names: [...new Set(documents.map(({ source }) => source))],
    first_published: documents[0].published,
    last_published: documents[0].published,
    conflicts: /** @type {string[]} */ ([]),
    conflict: false,
    corrects: /** @type {string[]} */ ([]),
    corrected_by: /** @type {string[]} */ ([]),
    corrected: false,
    scope: random() < 0.5 ? 'region' : 'part',
    certainty: round(0.5 + random() * 0.49),
  };
  rows.claims.push(claim);
  return claim;
}

/**
 * @param {Record<string, Row[]>} rows
 * @param {() => number} random
 * @param {number} year
 * @param {Row | null} original
 */
function documentRow(rows, random, year, original) {
  const number = rows.documents.length;
  const id = `d${String(number).padStart(7, '0')}`;
  const published =
    original?.published ??
    `${Math.min(year + 1, 2026)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  const document = {
    document_id: id,
    doc_id: `${number}.txt`,
    lineage_id: original?.lineage_id ?? id,
    source: OUTLETS[Math.floor(random() * OUTLETS.length)],
    url: `https://news.example/${number}`,
    published,
    headline: `${number}-мақала`,
    language: 'kk',
    state: 'accepted',
    copy_of: null,
    superseded_by: null,
  };
  rows.documents.push(document);
  return document;
}

/**
 * Two claims that contradict each other; the second may be the correction of the first.
 *
 * @param {Row} one
 * @param {Row} other
 * @param {boolean} corrected
 */
export function relate(one, other, corrected) {
  Object.assign(one, {
    conflict: true,
    conflicts: [other.claim_id],
    corrected,
    corrected_by: corrected ? [other.claim_id] : [],
  });
  Object.assign(other, { conflict: true, conflicts: [one.claim_id], corrects: corrected ? [one.claim_id] : [] });
}

/** @param {number} number @param {any} key @param {Row[]} claims @param {Row} indicator @param {Row} region */
export function observationRow(number, key, claims, indicator, region) {
  const [first, rival] = claims;
  const id = `o${String(number).padStart(7, '0')}`;
  claims.forEach((claim) => Object.assign(claim, { observation_id: id, scope: 'region' }));
  return {
    observation_id: id,
    indicator: key.indicator,
    qualifier: null,
    object: null,
    event: null,
    title: indicator.label_kk.toLowerCase(),
    unit: key.unit,
    measure: 'level',
    direction: null,
    per: null,
    subset: false,
    status: key.status,
    region: region.code,
    district: key.district,
    year: key.year,
    period_kind: key.kind,
    supported: first.value,
    supported_comparator: first.value === null ? null : first.comparator,
    supported_sources: first.sources,
    runner_up: rival?.value ?? null,
    runner_up_sources: rival?.sources ?? null,
    lower: first.lower,
    upper: first.upper,
    comparator: first.value === null ? first.comparator : null,
    ...periodOf(key),
    periods: 1,
    claims: claims.length,
    mentions: claims.reduce((sum, claim) => sum + claim.mentions, 0),
    sources: claims.reduce((sum, claim) => sum + claim.sources, 0),
    certainty: Math.max(0.85, first.certainty),
    conflict: claims.length > 1,
  };
}

/** @param {{year: number, kind: string}} key */
function periodOf({ year, kind }) {
  return { period_start: `${year}-01-01`, period_end: kind === 'year' ? `${year}-12-31` : `${year}-09-30` };
}

/** @param {number} value */
export function round(value) {
  return Math.round(value * 100) / 100;
}
