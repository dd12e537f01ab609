// The slider: what had been reported by the end of a day. It stops where something became known.
import { useId } from 'preact/hooks';
import { replaceParams, usePage } from './page';

/** More marks than these would be a line. */
const MARKED = 40;

export function AsOf({ days }: { days: readonly (string | null)[] }) {
  const page = usePage();
  const { words, asOf } = page;
  const stops = [...new Set(days.flatMap((day) => (day ? [day] : [])))].sort();
  const set = (day: string | null) => replaceParams(page, { asOf: day });
  const last = stops.length;
  const marks = useId();
  const at = asOf ? Math.max(0, stops.findLastIndex((day) => day <= asOf)) : last;
  if (stops.length === 0) return null;
  return (
    <form class="as-of" aria-label={words.asOf} onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{words.asOf}</span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={at}
          list={stops.length <= MARKED ? marks : undefined}
          aria-valuetext={asOf ?? words.now}
          onInput={(event) => set(stops[Number(event.currentTarget.value)] ?? null)}
        />
        <datalist id={marks}>
          {stops.length <= MARKED && [...stops, ''].map((_, index) => <option value={index} />)}
        </datalist>
      </label>
      <label>
        <span>{words.day}</span>
        <input type="date" value={asOf ?? ''} max={new Date().toISOString().slice(0, 10)} onChange={(event) => set(event.currentTarget.value || null)} />
      </label>
      <output>{asOf ?? words.now}</output>
      {asOf && (
        <p>
          {words.known}{' '}
          <button type="button" onClick={() => set(null)}>
            {words.backToNow}
          </button>
        </p>
      )}
    </form>
  );
}
