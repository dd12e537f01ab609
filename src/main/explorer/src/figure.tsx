// A figure: the number in words, its bounds, whether its claims agree, and on request each claim and how it grew.
import { scaleLinear } from 'd3-scale';
import type { ConvertedFragment, DetailFragment, GrowthFragment, NumberFragment, SayingFragment } from './generated/graphql';
import { fill, usePage, type Page } from './page';
import { dayColumn, DataTable } from './table';
import { labelsWithin, useWidth, widthOf } from './width';
import { unitWords } from './words/units';

interface Span {
  low: number | null;
  best: number | null;
  high: number | null;
}

const digits = (text: string | null | undefined) => (text == null ? null : Number(text));

const spanOf = (figure: { lowText: string | null; bestText: string | null; highText: string | null }): Span => ({
  low: digits(figure.lowText),
  best: digits(figure.bestText),
  high: digits(figure.highText),
});

const reach = (spans: Span[]) => Math.max(1, ...spans.flatMap(({ low, best, high }) => [low ?? 0, best ?? 0, high ?? 0])) * 1.15;

export function boundsIn(page: Page, { lowText, highText }: { lowText: string | null; highText: string | null }): string {
  const { words, number } = page;
  if (lowText == null && highText == null) return words.open;
  if (highText == null) return fill(words.atLeast, { low: number(lowText!) });
  if (lowText == null) return fill(words.atMost, { high: number(highText) });
  const ends = { low: number(lowText), high: number(highText) };
  return fill(lowText === highText ? words.exactly : words.between, ends);
}

export function Agreement({ of }: { of: string }) {
  const { say } = usePage();
  return <span class={`agreement ${of.toLowerCase()}`}>{say(of)}</span>;
}

/** In a table or a list: the number, which leads to everything about it. */
export function NumberLink({ figure, id }: { figure: NumberFragment; id: string }) {
  const page = usePage();
  return (
    <span class="number">
      <a href={page.to(['fact', id])} title={page.words.details}>
        {figure.display}
      </a>
      <small>
        <span>{boundsIn(page, figure)}</span> <span>{fill(page.words.origins, { count: figure.origins })}</span> <Agreement of={figure.agreement} />{' '}
        {figure.inconsistency && <strong>{figure.inconsistency}</strong>}
      </small>
    </span>
  );
}

/** How much of a figure is asked for: what it is made of is whole sooner than what was set aside, and how it grew. */
export const few = { claims: 30, first: 30 };
export const most = { claims: 500, first: 200 };

/** What somebody else than a report makes of it: said apart, with the source. */
function Converted({ of }: { of: ConvertedFragment }) {
  const page = usePage();
  return (
    <p>
      {fill(page.words.converted, { amount: boundsIn(page, of), unit: unitIn(page, of.unit), factor: of.factorText })}{' '}
      <a href={of.sourceUrl} lang="en">
        {of.source}
      </a>
    </p>
  );
}

export type Detailed = DetailFragment & { conversions?: ConvertedFragment[] };

export function FigureDetail({ figure, title, head }: { figure: Detailed; title: string; head: string | null }) {
  const named = head ? `${title}, ${head}` : title;
  return (
    <section>
      {head && <h2>{head}</h2>}
      {figure.conversions?.map((converted) => <Converted of={converted} />)}
      <Grown figure={figure} title={named} below={head !== null} />
    </section>
  );
}

export const OtherMeasure = ({ figure, title }: { figure: GrowthFragment; title: string }) => <Grown figure={figure} title={title} below={true} />;

function Grown({ figure, title, below }: { figure: GrowthFragment; title: string; below: boolean }) {
  const page = usePage();
  const { words } = page;
  const Heading = below ? 'h3' : 'h2';
  return (
    <>
      <p class="figure">
        <strong>{figure.display}</strong>
        <span>{boundsIn(page, figure)}</span>
        {figure.bestText && figure.lowText !== figure.highText && <span>{fill(words.best, { best: page.number(figure.bestText) })}</span>}
        <span>{fill(words.origins, { count: figure.origins })}</span>
        <Agreement of={figure.agreement} />
      </p>
      {figure.inconsistency && (
        <p class="note" role="note">
          {figure.inconsistency}
        </p>
      )}
      <Heading>{words.claims}</Heading>
      <Claims figure={figure} title={title} />
      <Heading>{words.grew}</Heading>
      <Growth figure={figure} title={title} />
      <details>
        <summary>{words.why}</summary>
        <p lang="en">{figure.reason}</p>
      </details>
    </>
  );
}

/** What one claim leaves open, as the qualifiers of the API have it. */
function spanOfClaim({ qualifier, statedText, statedBestText, statedHighText }: SayingFragment): Span {
  const stated = digits(statedText);
  switch (qualifier) {
    case 'EXACT':
      return { low: stated, best: stated, high: stated };
    case 'RANGE':
    case 'ESTIMATE':
      return { low: stated, best: digits(statedBestText), high: digits(statedHighText) };
    case 'UP_TO':
    case 'LESS_THAN':
    case 'NEARLY':
      return { low: 0, best: null, high: stated };
    case 'ABOUT':
      return { low: null, best: stated, high: null };
    case 'AT_LEAST':
    case 'MORE_THAN':
      return { low: stated, best: stated, high: null };
    default:
      return { low: null, best: null, high: null };
  }
}

export const unitIn = ({ language }: Page, unit: string | null) => (unit ? unitWords(unit, language) : '');

export function statedIn(page: Page, claim: Omit<SayingFragment, 'report' | 'spokesperson' | 'note'>): string {
  const numbers = [claim.statedText, claim.statedHighText].filter((text) => text != null).map((text) => page.number(text));
  const qualifier = claim.qualifier && claim.qualifier !== 'EXACT' && claim.qualifier !== 'RANGE' ? page.say(claim.qualifier) : '';
  const best = claim.statedBestText && `(${fill(page.words.best, { best: page.number(claim.statedBestText) })})`;
  return [qualifier, numbers.join('–'), claim.currency ?? unitIn(page, claim.unit), best].filter(Boolean).join(' ');
}

function Claims({ figure, title }: { figure: GrowthFragment; title: string }) {
  const page = usePage();
  const { words, say, to, number } = page;
  const compares = (claim: SayingFragment) => claim.unit === figure.unit && claim.currency === figure.currency;
  // What counts is whole, however much was set aside before it.
  const claims = [...figure.counting, ...figure.setAside];
  const widest = reach([spanOf(figure), ...claims.filter(compares).map(spanOfClaim)]);
  const cut = [
    ...(figure.counting.length === most.claims ? [fill(words.cut, { count: number(most.claims) })] : []),
    ...(figure.setAside.length === most.first ? [fill(words.cutSetAside, { count: number(most.first) })] : []),
  ];
  return (
    <DataTable
      caption={`${words.claimsOf}: ${title}`}
      file="claims"
      cut={cut}
      rows={claims}
      columns={[
        {
          head: words.stated,
          text: (claim) => statedIn(page, claim),
          show: (claim) => (
            <>
              {statedIn(page, claim)}
              {compares(claim) && <Bar span={spanOfClaim(claim)} most={widest} />}
            </>
          ),
        },
        {
          head: words.asserter,
          text: (claim) => claim.assertedBy.name + (claim.spokesperson ? ` (${claim.spokesperson.name})` : ''),
          show: (claim) => (
            <>
              <a href={to(['organization', claim.assertedBy.key])}>{claim.assertedBy.name}</a>
              {claim.spokesperson && (
                <>
                  {' '}
                  (<a href={to(['person', claim.spokesperson.key])}>{claim.spokesperson.name}</a>)
                </>
              )}
            </>
          ),
        },
        {
          head: words.report,
          text: (claim) => `${claim.report.title} (${claim.report.publisher.name})`,
          show: (claim) => (
            <>
              <a href={to(['report', claim.report.key])} lang={claim.report.language}>
                {claim.report.title}
              </a>{' '}
              ({claim.report.publisher.name})
            </>
          ),
        },
        dayColumn<SayingFragment>(page, words.published, (claim) => claim.report.publishedOn),
        { head: words.trueOn, text: (claim) => claim.asOf ?? '', day: true },
        { head: words.counts, text: (claim) => say(claim.status) + (claim.note ? `: ${claim.note}` : '') },
      ]}
    />
  );
}

/** The span from low to high, on a scale that all of the table share; an end that is open runs out in dashes. */
function Bar({ span: { low, best, high }, most }: { span: Span; most: number }) {
  if (low == null && best == null && high == null) return null;
  const x = scaleLinear([0, most], [2, 138]);
  const from = x(low ?? best ?? 0);
  const to = x(high ?? best ?? most);
  return (
    <svg class="bar" viewBox="0 0 140 14" aria-hidden="true">
      <line class="track" x1={2} x2={138} y1={7} y2={7} />
      {high == null && <line class="open" x1={to} x2={138} y1={7} y2={7} />}
      {low == null && <line class="open" x1={2} x2={from} y1={7} y2={7} />}
      <line class="span" x1={from} x2={Math.max(to, from + 1)} y1={7} y2={7} />
      {best != null && <circle cx={x(best)} cy={7} r={4} />}
    </svg>
  );
}

const HEIGHT = 200;

function Growth({ figure, title }: { figure: GrowthFragment; title: string }) {
  const page = usePage();
  const { words, to } = page;
  const spans = figure.series.map(spanOf);
  const y = scaleLinear([0, reach(spans)], [HEIGHT - 24, 10]).nice();
  const { ref, width } = useWidth<HTMLDivElement>();
  const ticks = y.ticks(4).map((tick) => ({ at: y(tick), text: page.number(tick) }));
  const left = 10 + Math.max(...ticks.map(({ text }) => widthOf(text)));
  const step = (width - left) / Math.max(1, spans.length);
  const x = (index: number) => left + step * (index + 0.5);
  const days = figure.series.map(({ knownFrom }, index) => ({ at: x(index), text: knownFrom }));
  const line = spans.map((span, index) => [x(index), y(span.best ?? span.low ?? 0)] as const);
  return (
    <>
      <div class="growth" ref={ref}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={`${words.grew}: ${title}`}>
        {ticks.map(({ at, text }) => (
          <g>
            <line class="grid" x1={left} x2={width} y1={at} y2={at} />
            <text x={left - 6} y={at + 4} text-anchor="end">
              {text}
            </text>
          </g>
        ))}
        <polyline points={line.map((point) => point.join(',')).join(' ')} />
        {spans.map(({ low, best, high }, index) => (
          <g>
            <line class="span" x1={x(index)} x2={x(index)} y1={y(low ?? best ?? 0)} y2={y(high ?? best ?? low ?? 0)} />
            {high == null && <line class="open" x1={x(index)} x2={x(index)} y1={y(best ?? low ?? 0)} y2={4} />}
            <circle cx={x(index)} cy={y(best ?? low ?? 0)} r={5} />
          </g>
        ))}
        {labelsWithin(days, left, width).map(({ middle, text }) => (
          <text class="tick" x={middle} y={HEIGHT - 6} text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
      </div>
      <DataTable
        caption={`${words.grew}: ${title}`}
        file="growth"
        first={most.first}
        rows={figure.series}
        columns={[
          { head: words.knownFrom, text: ({ knownFrom }) => knownFrom, day: true },
          { head: words.figureThen, text: ({ display }) => display, numeric: true },
          { head: words.bounds, text: (point) => boundsIn(page, point) },
          { head: words.agreement, text: ({ agreement }) => page.say(agreement) },
          {
            head: words.report,
            text: ({ report }) => report.title,
            show: ({ report }) => <a href={to(['report', report.key])}>{report.title}</a>,
          },
        ]}
      />
    </>
  );
}
