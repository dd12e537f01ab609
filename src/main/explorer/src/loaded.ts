// A list of which a view has the beginning: the rest comes in parts, when a reader asks for it or takes the table along.
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { Failure } from './ask';

/** Where the rest of a list begins: after a cursor, at the end that was not asked for yet (null), or nowhere (undefined). */
type Next = string | null | undefined;

export interface Part<T> {
  rows: readonly T[];
  next: Next;
  /** How many there are in all; null until the list with pages was asked. */
  total: number | null;
}

export interface Loaded<T> extends Part<T> {
  waiting: boolean;
  failure: Failure | null;
  more: () => void;
  /** All rows, the rest of which is asked for first; throws the failure of that. */
  whole: () => Promise<readonly T[]>;
}

export interface Forward<T> {
  nodes: readonly T[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
}

export interface Backward<T> {
  nodes: readonly T[];
  pageInfo: { startCursor: string | null; hasPreviousPage: boolean };
  totalCount: number;
}

export const forward = <T>({ nodes, pageInfo, totalCount }: Forward<T>): Part<T> => ({
  rows: nodes,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  total: totalCount,
});

/** Lists with pages have the newest first; a thing has its facts as they were reported. */
export const backward = <T>({ nodes, pageInfo, totalCount }: Backward<T>): Part<T> => ({
  rows: nodes.toReversed(),
  next: pageInfo.hasPreviousPage ? pageInfo.startCursor : undefined,
  total: totalCount,
});

/** Of a list without pages one row more than `size` was asked for: where it is there, the list with pages has the rest. */
export const beginning = <T>(rows: readonly T[], size: number): Part<T> =>
  rows.length > size ? { rows: rows.slice(0, size), next: null, total: null } : { rows, next: undefined, total: rows.length };

/** @param start what the view was answered; its `of` changes with the answer, and the list then begins anew */
export function useLoaded<T>(of: unknown, start: Part<T>, ask: (cursor: string | null) => Promise<Part<T>>, idOf: (row: T) => string): Loaded<T> {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const state = useRef<{ of: unknown; part: Part<T>; failure: Failure | null; run: Promise<void> | null }>();
  if (!state.current || state.current.of !== of) state.current = { of, part: start, failure: null, run: null };
  const now = state.current;

  const advance = async () => {
    try {
      const part = await ask(now.part.next ?? null);
      const known = new Set(now.part.rows.map(idOf));
      now.part = { ...part, rows: [...now.part.rows, ...part.rows.filter((row) => !known.has(idOf(row)))] };
      now.failure = null;
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      now.failure = cause;
    } finally {
      now.run = null;
      render(0);
    }
  };
  const run = () => {
    now.run ??= advance();
    render(0);
    return now.run;
  };

  useEffect(() => {
    if (now.part.next === null) void run();
  }, [now]);

  return {
    ...now.part,
    waiting: now.run !== null,
    failure: now.failure,
    more: () => void run(),
    whole: async () => {
      while (now.part.next !== undefined) {
        await run();
        if (now.failure) throw now.failure;
      }
      return now.part.rows;
    },
  };
}

/** All of a list that a view has a page of, for who takes the table along: the pages before it and behind it. */
export const wholeOf =
  <T>(ask: (cursor: string | null) => Promise<Part<T>>) =>
  async (): Promise<readonly T[]> => {
    const rows: T[] = [];
    for (let next: Next = null; next !== undefined; ) {
      const part: Part<T> = await ask(next);
      rows.push(...part.rows);
      next = part.next;
    }
    return rows;
  };
