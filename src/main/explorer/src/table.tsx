// A table that can be read on a phone, by a screen reader, and taken along as CSV, which has all of it or says what it lacks.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Failure } from './ask';
import type { Loaded } from './loaded';
import { fill, usePage, type Page } from './page';

/** More rows at once make a phone stop for seconds. */
const SHOWN = 200;

export interface Column<T> {
  head: string;
  text: (row: T) => string;
  show?: (row: T) => ComponentChildren;
  numeric?: boolean;
  /** A day, which stays in one line. */
  day?: boolean;
  /** Left out when no row has anything in it. */
  optional?: boolean;
  /** Drawn in another column, but needed where nothing is drawn. */
  csvOnly?: boolean;
}

interface Props<T> {
  caption: string;
  /** The name of the file, without its ending. */
  file: string;
  columns: Column<T>[];
  rows: readonly T[];
  /** How many were asked for at most: as many rows may not be all of them, which the table and its CSV say. */
  first?: number;
  /** The same in words, where several lists make one table. */
  cut?: readonly string[];
  /** Where the rows have more behind them. */
  list?: Pick<Loaded<T>, 'whole'> & Partial<Loaded<T>>;
}

/** Days as they are written by EDTF in the file, and in words where they are read. */
export const dayColumn = <T,>({ words, dayIn }: Page, head: string, of: (row: T) => { edtf: string } | null): Column<T> => ({
  head,
  day: true,
  text: (row) => of(row)?.edtf ?? words.notKnown,
  show: (row) => dayIn(of(row)),
});

const filled = <T,>(columns: Column<T>[], rows: readonly T[]) => columns.filter(({ optional, text }) => !optional || rows.some((row) => text(row) !== ''));

export function DataTable<T>({ caption, file, columns, rows, first, cut = [], list }: Props<T>) {
  const { words, number } = usePage();
  const [limit, setLimit] = useState(SHOWN);
  const [taking, setTaking] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const failure = failed ?? list?.failure;
  const shown = rows.slice(0, limit);
  const drawn = filled(columns, rows).filter(({ csvOnly }) => !csvOnly);
  const lacking = rows.length === first ? [...cut, fill(words.cut, { count: number(first) })] : cut;
  const open = list?.more && list.next !== undefined;
  const all = open ? list.total : rows.length;

  const take = async () => {
    setTaking(true);
    setFailed(null);
    try {
      const whole = list ? await list.whole() : rows;
      save(`${file}.csv`, csv(filled(columns, whole), whole) + lacking.map((text) => line([text])).join(''));
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      setFailed(cause);
    } finally {
      setTaking(false);
    }
  };
  const more = () => {
    setLimit(list ? limit + SHOWN : rows.length);
    if (open) list.more?.();
  };

  return (
    <figure class="table">
      <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
        {/* On a phone each row is a card: what is drawn as no table needs the roles of one. */}
        <table role="table">
          <caption class="hidden">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {drawn.map(({ head, numeric }) => (
                <th scope="col" role="columnheader" class={numeric ? 'numeric' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {shown.map((row) => (
              <tr role="row">
                {drawn.map(({ head, text, show, numeric, day }) => (
                  <td role="cell" data-head={head} class={[numeric && 'numeric', day && 'day', text(row) === '' && 'blank'].filter(Boolean).join(' ') || undefined}>
                    <div>{show ? show(row) : text(row)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(shown.length < rows.length || open) && (
        <p class="pages">
          <button type="button" onClick={more} disabled={list?.waiting}>
            {list ? words.moreRows : words.allRows} ({all == null ? words.loading : fill(words.of, { shown: number(shown.length), all: number(all) })})
          </button>
        </p>
      )}
      {failure && (
        <p class="note" role="alert">
          {fill(words[failure.kind], { message: failure.message, seconds: failure.seconds })}
        </p>
      )}
      {lacking.map((text) => (
        <p role="note">{text}</p>
      ))}
      <button type="button" class="quiet" aria-label={`${words.csv}: ${caption}`} onClick={take} disabled={taking}>
        {words.csv}
      </button>
      {(taking || list?.waiting) && (
        <span class="waiting" role="status">
          {words.loading}
        </span>
      )}
    </figure>
  );
}

/** What a spreadsheet takes for the beginning of a formula, full-width signs too; a negative number is none. */
const FORMULA = /^[=+@\t\r\n\uff1d\uff0b\uff0d\uff20]|^-(?![0-9.,\s]*$)/;

/** As RFC 4180 has it; a cell that a spreadsheet would take for a formula gets an apostrophe. */
export function csv<T>(columns: Column<T>[], rows: readonly T[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ text }) => text(row)))];
  return lines.map(line).join('');
}

function line(cells: string[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  return cells.map(cell).join(',') + '\r\n';
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  // Spreadsheets read UTF-8 only where it begins with a mark.
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
