import { remembered } from './remembered.js';
import readings from './readings.json' with { type: 'json' };

/**
 * What a row says of: what came to be (`actual`), what somebody intends (`planned`), or what an instrument is going to
 * read (`forecast`). Tables call the last one planned, too; but nobody plans the weather. It is known by its unit, which
 * is one of instruments, and by what it measures being no indicator.
 *
 * @type {(table: import('./table.js').Table) => (row: number) => string}
 */
export const statusOf = remembered((table) => {
  const [status, indicator, unit] = ['status', 'indicator', 'unit'].map((name) => table.reader(name));
  const instruments = new Set(readings);
  return (row) =>
    status(row) === 'planned' && indicator(row) === 'other' && instruments.has(unit(row)) ? 'forecast' : status(row);
});
