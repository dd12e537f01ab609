// Above a view: what of its address the page does not understand, what is allowed, and how to leave it out.
import { fill, usePage } from './page';
import type { Odd } from './understood';

export function NotUnderstood({ odd }: { odd: readonly Odd[] }) {
  const { words } = usePage();
  return (
    <>
      {odd.map(({ says, choices, without }) => (
        <div class="note" role="alert">
          <p>{says}</p>
          {choices.length > 0 && (
            <p class="choose">
              {choices.map(([to, called]) => (
                <a href={to}>{called}</a>
              ))}
            </p>
          )}
          <p>
            <a class="leave-out" href={without}>
              {words.leaveOut}
            </a>
          </p>
        </div>
      ))}
    </>
  );
}

/** Above a view on which the chosen day has no effect. */
export function AlwaysNow() {
  const { words, asOf, path } = usePage();
  const now = ['organization', 'person', 'place', 'report', 'statistic', 'search', 'about'].includes(path[0] ?? '');
  return asOf && now ? <p role="note">{fill(words.alwaysNow, { day: asOf })}</p> : null;
}
