// Waiting, slow, failed, refused, empty, partly answered: each says what to do.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useAsk, type Asking, type Failure } from './ask';
import { PlaceNameDocument } from './generated/graphql';
import { address, fill, usePage } from './page';

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
  const { words, to, path, params } = usePage();
  const left = useSecondsLeft(failure);
  const { kind, message, suggestions } = failure;
  const place = params.get('place') ?? '';
  const text = fill(words[kind], { seconds: left, message, place });
  const waits = ['failed', 'refused', 'overloaded', 'wrong'].includes(kind);
  const same = (changes: Record<string, string | null>) => {
    const next = new URLSearchParams(params);
    Object.entries(changes).forEach(([name, value]) => (value === null ? next.delete(name) : next.set(name, value)));
    return address(path, next);
  };
  return (
    <div class="note" role="alert" data-failure={kind}>
      <p>{text}</p>
      {suggestions.length > 0 && (
        <p class="choose">
          {words.maybePlace}
          {suggestions.map((code) => (
            <a href={same({ place: code })}>
              <PlaceName code={code} />
            </a>
          ))}
        </p>
      )}
      {waits && (
        <button type="button" onClick={again} disabled={kind === 'refused' && left > 0}>
          {words.again}
        </button>
      )}
      <p class="choose">
        {kind === 'unknownPlace' && <a href={same({ place: null })}>{words.leaveOut}</a>}
        {kind === 'unknownPage' && <a href={same({ after: null })}>{words.first}</a>}
        {(kind === 'wrong' || kind === 'tooLong') && <a href={to(path, { asOf: null })}>{words.plain}</a>}
      </p>
    </div>
  );
}

function PlaceName({ code }: { code: string }) {
  const { language } = usePage();
  const { answer } = useAsk(PlaceNameDocument, { code, locale: language });
  const name = answer?.data.place?.name;
  return <>{name ? `${name} (${code})` : code}</>;
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

/** Why a list is empty, and what to do about that. */
export function Nothing({ filtered, days }: { filtered: boolean; days: readonly unknown[] }) {
  const { words, asOf } = usePage();
  if (days.length === 0) return <EmptyDataset />;
  if (filtered) return <Empty />;
  return <Empty>{asOf ? fill(words.nothingYet, { day: asOf }) : words.noneReported}</Empty>;
}

export function EmptyDataset() {
  const { words } = usePage();
  return (
    <Empty>
      {words.emptyDataset} <a href="docs/report-format.html">{words.docs}</a>
    </Empty>
  );
}

export function Missing() {
  const { words, to } = usePage();
  return (
    <div class="note" role="status">
      <h1 tabIndex={-1}>{words.nothingHere}</h1>
      <p>{words.missing}</p>
      <p>
        <a href={to([], { asOf: null })}>{words.toHome}</a>
      </p>
    </div>
  );
}
