// Waiting, slow, failed, refused, empty, partly answered: each says what to do.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Asking, Failure } from './ask';
import { fill, usePage } from './page';

export function Answered<T>({ asking, children }: { asking: Asking<T>; children: (data: T) => ComponentChildren }) {
  const { words } = usePage();
  if (asking.failure) return <Failed failure={asking.failure} again={asking.again} />;
  if (!asking.answer) return <Waiting asking={asking} />;
  return (
    <div aria-busy={asking.waiting} class={asking.waiting ? 'stale' : undefined}>
      {asking.waiting && <Waiting asking={asking} />}
      {asking.answer.errors.length > 0 && (
        <p class="note" role="alert">
          {fill(words.partly, { message: asking.answer.errors[0]! })}{' '}
          <button type="button" onClick={asking.again}>
            {words.again}
          </button>
        </p>
      )}
      {children(asking.answer.data)}
    </div>
  );
}

function Waiting<T>({ asking }: { asking: Asking<T> }) {
  const { words } = usePage();
  return (
    <p class={asking.slow ? 'note' : 'waiting'} role="status">
      {asking.slow ? words.slow : words.loading}{' '}
      {asking.slow && (
        <button type="button" onClick={asking.again}>
          {words.again}
        </button>
      )}
    </p>
  );
}

function Failed({ failure, again }: { failure: Failure; again: () => void }) {
  const { words, to, path } = usePage();
  const left = useSecondsLeft(failure);
  const text = fill(words[failure.kind], { seconds: left, message: failure.message });
  return (
    <div class="note" role="alert" data-failure={failure.kind}>
      <p>{text}</p>
      <button type="button" onClick={again} disabled={failure.kind === 'refused' && left > 0}>
        {words.again}
      </button>
      {failure.kind === 'wrong' && (
        <p>
          <a href={to(path, { asOf: null })}>{words.plain}</a>
        </p>
      )}
    </div>
  );
}

/** What a fault of the page itself looks like: nothing of the reader's is lost, and there is a way on. */
export function Faulty({ fault, again }: { fault: unknown; again: () => void }) {
  const { words } = usePage();
  return (
    <div class="note" role="alert">
      <p>{fill(words.faulty, { message: String(fault) })}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}

function useSecondsLeft(failure: Failure): number {
  const [left, setLeft] = useState(failure.seconds);
  useEffect(() => {
    setLeft(failure.seconds);
    const clock = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1_000);
    return () => clearInterval(clock);
  }, [failure]);
  return left;
}

export function Empty({ children }: { children?: ComponentChildren }) {
  const { words } = usePage();
  return (
    <p class="note" role="status">
      {children ?? words.nothing}
    </p>
  );
}

export function Missing() {
  const { words, to } = usePage();
  return (
    <div class="note" role="status">
      <h1>404</h1>
      <p>{words.missing}</p>
      <p>
        <a href={to([], { asOf: null })}>{words.toHome}</a>
      </p>
    </div>
  );
}
