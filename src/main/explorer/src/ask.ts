// Asks the API: trusted documents by GET, so that every answer can be kept by caches on the way.
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/graphql';

const endpoint = new URL('graphql', document.baseURI);
const FRESH = 60_000;
const SLOW = 2_000;

export class Failure extends Error {
  constructor(
    readonly kind: 'failed' | 'refused' | 'overloaded' | 'wrong' | 'tooLong' | 'unknownPlace' | 'unknownPage',
    message: string,
    readonly seconds = 0,
    /** Codes of places that may be meant. */
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
  }
}

interface Fault {
  message: string;
  extensions?: { code?: string; suggestions?: string[] };
}

/** Of what the service did not answer, what there is to do about it. */
function wrong({ message, extensions: { code, suggestions } = {} }: Fault): Failure {
  if (suggestions) return new Failure('unknownPlace', message, 0, suggestions);
  return new Failure(code === 'INVALID_CURSOR' ? 'unknownPage' : 'wrong', message);
}

export interface Answer<T> {
  data: T;
  /** Messages of the fields that failed, while others were answered. */
  errors: string[];
}

export interface Asking<T> {
  answer?: Answer<T>;
  failure?: Failure;
  /** The answer, if there is one, is that of the question before. */
  waiting: boolean;
  slow: boolean;
  again: () => void;
}

const kept = new Map<string, { at: number; answer: Answer<unknown> }>();

export function address<T, V>(document: TypedDocumentString<T, V>, variables: V): string {
  const url = new URL(endpoint);
  url.searchParams.set('documentId', `sha256:${document.__meta__?.['hash']}`);
  url.searchParams.set('variables', JSON.stringify(variables));
  return url.href;
}

async function ask<T, V>(document: TypedDocumentString<T, V>, variables: V, signal: AbortSignal): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(address(document, variables), {
      headers: { accept: 'application/graphql-response+json' },
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Failure('failed', String(cause));
  }
  const wait = Number(response.headers.get('retry-after') ?? 0);
  if (response.status === 429) throw new Failure('refused', response.statusText, Math.max(1, wait));
  if (response.status === 503) throw new Failure('overloaded', response.statusText, wait);
  return read<T>(response);
}

/** The answer to one question that no view waits with, such as the next rows of a list; an error in it is a failure. */
export async function askOnce<T, V>(document: TypedDocumentString<T, V>, variables: V): Promise<T> {
  const { data, errors } = await ask(document, variables, new AbortController().signal);
  if (errors.length > 0) throw new Failure('wrong', errors[0]!);
  return data;
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const status = `${response.status} ${response.statusText}`;
  let body: { data?: T | null; errors?: Fault[] };
  try {
    body = await response.json();
  } catch {
    // Not from the API, but from what stands before it.
    if (response.status === 414 || response.status === 431) throw new Failure('tooLong', status);
    throw new Failure(response.status >= 400 && response.status < 500 ? 'wrong' : 'failed', status);
  }
  const faults = body.errors ?? [];
  if (!body.data) throw wrong(faults[0] ?? { message: status });
  return { data: body.data, errors: faults.map(({ message }) => message) };
}

/** The answer to a question, asked again when its variables change; the last answer stays until the next is there. */
export function useAsk<T, V>(document: TypedDocumentString<T, V>, variables: V): Asking<T> {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const state = useRef<{ key: string; asking: Omit<Asking<T>, 'again'>; run: number }>({
    key: '',
    asking: { waiting: true, slow: false },
    run: 0,
  });
  const key = address(document, variables);
  const now = state.current;

  const known = kept.get(key);
  if (now.key !== key) {
    now.key = key;
    now.asking =
      known && Date.now() - known.at < FRESH
        ? { answer: known.answer as Answer<T>, waiting: false, slow: false }
        : { answer: now.asking.answer, waiting: true, slow: false };
  }

  useEffect(() => {
    if (!now.asking.waiting) return;
    const stop = new AbortController();
    const show = (asking: Omit<Asking<T>, 'again'>) => {
      if (stop.signal.aborted) return;
      now.asking = asking;
      render(0);
    };
    const slow = setTimeout(() => show({ ...now.asking, slow: true }), SLOW);
    ask(document, variables, stop.signal)
      .then((answer) => {
        if (answer.errors.length === 0) kept.set(key, { at: Date.now(), answer });
        show({ answer, waiting: false, slow: false });
      })
      .catch((failure: unknown) => {
        if (failure instanceof Failure) show({ failure, waiting: false, slow: false });
        else if (!stop.signal.aborted) throw failure;
      })
      .finally(() => clearTimeout(slow));
    return () => {
      clearTimeout(slow);
      stop.abort();
    };
  }, [key, now.run]);

  const again = () => {
    now.run += 1;
    now.asking = { answer: now.asking.answer, waiting: true, slow: false };
    render(0);
  };
  return { ...now.asking, again };
}

/** Asks for the beginnings of lists; where one is as long as was asked for, for as much of them as there can be. */
export function useWhole<T, V>(document: TypedDocumentString<T, V>, few: V, most: V, size: number): Asking<T> & { variables: V } {
  const [whole, setWhole] = useState(false);
  const variables = whole ? most : few;
  const asking = useAsk(document, variables);
  const cut = !whole && asking.answer !== undefined && hasListOf(size, asking.answer.data);
  useEffect(() => {
    if (cut) setWhole(true);
  }, [cut]);
  return { ...asking, variables };
}

function hasListOf(size: number, value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return (Array.isArray(value) && value.length === size) || Object.values(value).some((inner) => hasListOf(size, inner));
}
