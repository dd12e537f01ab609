// When: a bar for each month, which leads to its incidents.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { usePage } from './page';
import { DataTable } from './table';

const WIDTH = 800;
const HEIGHT = 170;
const LEFT = 34;
const YEAR = 365 * 24 * 60 * 60 * 1000;

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
  const dated = months.flatMap(({ period, incidents }) => (period ? [{ period, incidents }] : []));
  if (dated.length === 0) return null;
  const days = dated.map(({ period }) => Date.parse(period));
  const from = new Date(Math.min(...days));
  const last = Date.parse(lastDay(new Date(Math.max(...days)).toISOString().slice(0, 10)));
  const until = new Date(Math.max(last, from.getTime() + YEAR)); // one month alone is a bar, not a block
  const x = scaleUtc([from, until], [LEFT, WIDTH - 10]);
  const y = scaleLinear([0, Math.max(1, ...dated.map(({ incidents }) => incidents))], [HEIGHT - 24, 10]).nice();
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={words.timeline}>
        <g aria-hidden="true">
          {y
            .ticks(3)
            .filter(Number.isInteger)
            .map((count) => (
              <g>
                <line class="grid" x1={LEFT} x2={WIDTH} y1={y(count)} y2={y(count)} />
                <text x={LEFT - 6} y={y(count) + 4} text-anchor="end">
                  {number(count)}
                </text>
              </g>
            ))}
          {x.ticks(5).map((day) => (
            // Letters are larger on a phone: what is at an edge would be cut off.
            <text x={x(day)} y={HEIGHT - 5} text-anchor={x(day) < LEFT + 60 ? 'start' : x(day) > WIDTH - 70 ? 'end' : 'middle'}>
              {month(day)}
            </text>
          ))}
        </g>
        {dated.map(({ period, incidents }) => {
          const left = x(new Date(period));
          const width = Math.max(8, x(new Date(lastDay(period))) - left - 1);
          const label = `${month(new Date(period))}: ${number(incidents)}`;
          return (
            <a href={to(['incidents'], { from: period, to: lastDay(period) })} aria-label={label}>
              <rect x={left} y={y(incidents)} width={width} height={y(0) - y(incidents)}>
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
