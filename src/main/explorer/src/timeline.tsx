// When: a bar for each month, which leads to its incidents.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { usePage } from './page';
import { DataTable } from './table';
import { labelsWithin, useWidth, widthOf } from './width';

const LOW = 200;
const TALL = 300;
/** From here on it stands beside a map. */
const BESIDE = 480;
const RIGHT = 4;
/** Between two labels of months, about. */
const APART = 110;
/** As wide as a bar is at least, to be hit. */
const MONTH = 6;
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

export interface Month {
  period: string | null;
  incidents: number;
}

/** The last day of the month that begins on a day. */
export function lastDay(first: string): string {
  const [year, month] = first.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function Timeline({ months }: { months: readonly Month[] }) {
  const page = usePage();
  const { words, to, number, month } = page;
  const { ref, width } = useWidth<HTMLElement>();
  const dated = months.flatMap(({ period, incidents }) => (period ? [{ period, incidents }] : []));
  if (dated.length === 0) return null;
  const days = dated.map(({ period }) => Date.parse(period));
  const from = new Date(Math.min(...days));
  const last = Date.parse(lastDay(new Date(Math.max(...days)).toISOString().slice(0, 10)));
  const until = new Date(Math.max(last, from.getTime() + HALF_A_YEAR)); // one month alone is a bar, not a block
  const height = width < BESIDE ? LOW : TALL;
  const y = scaleLinear([0, Math.max(1, ...dated.map(({ incidents }) => incidents))], [height - 24, 10]).nice();
  const counts = y
    .ticks(3)
    .filter(Number.isInteger)
    .map((count) => ({ at: y(count), text: number(count) }));
  const begin = 10 + Math.max(...counts.map(({ text }) => widthOf(text)));
  const x = scaleUtc([from, until], [begin, width - RIGHT]);
  const ticks = x.ticks(Math.max(2, Math.floor(width / APART))).map((day) => ({ at: x(day), text: month(day) }));
  return (
    <figure class="timeline" ref={ref}>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.timeline}>
        <g aria-hidden="true">
          {counts.map(({ at, text }) => (
            <g>
              <line class="grid" x1={begin} x2={width} y1={at} y2={at} />
              <text x={begin - 6} y={at + 4} text-anchor="end">
                {text}
              </text>
            </g>
          ))}
          {labelsWithin(ticks, begin, width).map(({ at, middle, text }) => (
            <g class="tick">
              <line class="grid" x1={at} x2={at} y1={height - 24} y2={height - 19} />
              <text x={middle} y={height - 5} text-anchor="middle">
                {text}
              </text>
            </g>
          ))}
        </g>
        {dated.map(({ period, incidents }) => {
          const left = x(new Date(period));
          const wide = Math.max(MONTH, x(new Date(lastDay(period))) - left - 1);
          const label = `${month(new Date(period))}: ${number(incidents)}`;
          return (
            <a href={to(['incidents'], { from: period, to: lastDay(period) })} aria-label={label}>
              <rect x={Math.min(left, width - RIGHT - wide)} y={y(incidents)} width={wide} height={y(0) - y(incidents)}>
                <title>{label}</title>
              </rect>
            </a>
          );
        })}
      </svg>
      <figcaption>{words.timelineHint}</figcaption>
      <details>
        <summary>{words.asTable}</summary>
        <DataTable
          caption={words.timeline}
          file="months"
          rows={months}
          columns={[
            { head: words.month, text: ({ period }) => period?.slice(0, 7) ?? words.notKnown },
            { head: words.count, text: ({ incidents }) => number(incidents), numeric: true },
          ]}
        />
      </details>
    </figure>
  );
}
