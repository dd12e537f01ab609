// A choice among what there is, each with how many incidents it has.
import { usePage } from '../page';

export type Value = [code: string | null | undefined, name: string | null | undefined, incidents: number];

export function Facet({ name, head, values, set }: { name: string; head: string; values: Value[]; set: (changes: Record<string, string | null>) => void }) {
  const { words, params, number, say } = usePage();
  const chosen = params.get(name) ?? '';
  const shown = values.filter(([code]) => code).sort((a, b) => b[2] - a[2]);
  return (
    <label>
      {head}
      <select value={chosen} onChange={(event) => set({ [name]: event.currentTarget.value || null })}>
        <option value="">{words.any}</option>
        {chosen && !shown.some(([code]) => code === chosen) && <option value={chosen}>{/^[A-Z_]+$/.test(chosen) ? say(chosen) : chosen}</option>}
        {shown.map(([code, text, incidents]) => (
          <option value={code!}>
            {text} ({number(incidents)})
          </option>
        ))}
      </select>
    </label>
  );
}
