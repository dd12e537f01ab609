// Of ops/upgrade-check: asks servers the questions of two books, and compares.
//
//   upgrade-check.mjs FOLDER EARLIER-BOOK BOOK record SERVER                 keeps what the earlier version's server answers to its book
//   upgrade-check.mjs FOLDER EARLIER-BOOK BOOK load UNTIL NAME=SERVER…       asks without a pause for UNTIL seconds, or until a file is there
//   upgrade-check.mjs FOLDER EARLIER-BOOK BOOK report INCIDENT SERVER…       waits until all have the incident of a report, and compares it
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const [folder, earlierBook, ownBook, command, ...rest] = process.argv.slice(2);
const RECORDED = `${folder}/recorded.json`;
/** Of each server. */
const CALLERS = 4;
const PATIENCE_MILLIS = 60_000;
const REPORTED = `query($key: String!) { incident(key: $key) { key name kind legalOutcomes { stage count { low best high qualifier } }
  seizures { item quantity { low best high unit } } } }`;

/** The printed answers of a book by their queries. */
function book(file) {
  const sections = readFileSync(file, 'utf8').split(/^## /m).slice(1);
  const block = (section, language) => section.match(new RegExp('^```' + language + '\\n(.*?)^```$', 'ms'))[1];
  return new Map(sections.map((section) => [block(section, 'graphql'), JSON.parse(block(section, 'json'))]));
}

async function ask(server, query, variables) {
  const answer = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Accept-Language': 'en' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  if (!answer.ok || errors) {
    throw new Error(`${answer.status} ${JSON.stringify(errors)}`);
  }
  return data;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const short = (query) => query.replace(/\s+/g, ' ').slice(0, 100);

async function record(server) {
  const recorded = [];
  for (const [query, printed] of book(earlierBook)) {
    const data = await ask(server, query);
    recorded.push({ query, data, asPrinted: isDeepStrictEqual(data, printed) });
  }
  writeFileSync(RECORDED, JSON.stringify(recorded));
  console.log(`${recorded.length} questions, ${recorded.filter(({ asPrinted }) => asPrinted).length} answered as printed`);
}

/** What a server has to answer: that which the earlier version did, where this one prints the same. */
function expected(name) {
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8'));
  if (name === 'earlier') {
    return recorded;
  }
  const printedBefore = book(earlierBook);
  const own = book(ownBook);
  const alike = recorded.filter(({ query }) => isDeepStrictEqual(own.get(query), printedBefore.get(query)));
  // A report that has come since changes what the book prints.
  const isFresh = recorded.every(({ asPrinted }) => asPrinted);
  const others = [...own].filter(([query]) => isFresh && !alike.some((same) => same.query === query));
  return [...alike, ...others.map(([query, data]) => ({ query, data }))];
}

async function load(until, servers) {
  const end = /^\d+$/.test(until) ? Date.now() + 1000 * Number(until) : null;
  const isOver = () => (end === null ? existsSync(until) : Date.now() >= end);
  const lines = await Promise.all(
    servers.map(async (named) => {
      const [name, server] = named.split(/=(.*)/);
      const questions = expected(name);
      if (questions.length === 0) {
        fail(`${name} has no question that can be compared`);
      }
      const faults = [];
      let asked = 0;
      const caller = async () => {
        // Each question once at least, however soon it is over.
        for (let n = 0; n < questions.length || !isOver(); n++) {
          const { query, data } = questions[asked++ % questions.length];
          try {
            if (!isDeepStrictEqual(await ask(server, query), data)) {
              faults.push(`answers otherwise: ${short(query)}`);
            }
          } catch (failure) {
            faults.push(`${failure.message}: ${short(query)}`);
          }
        }
      };
      await Promise.all(Array.from({ length: CALLERS }, caller));
      console.log(`${name}: ${questions.length} questions, ${asked} requests, ${faults.length} failed or answered otherwise`);
      return faults.map((fault) => `${name} ${fault}`);
    }),
  );
  const faults = lines.flat();
  if (faults.length > 0) {
    fail([...new Set(faults)].slice(0, 20).join('\n'));
  }
}

async function report(key, servers) {
  const end = Date.now() + PATIENCE_MILLIS;
  const answers = [];
  for (const server of servers) {
    let incident = null;
    while (incident === null && Date.now() < end) {
      ({ incident } = await ask(server, REPORTED, { key }));
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    answers.push(incident);
  }
  if (answers[0] === null || !answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) {
    fail(`not all have the same of the incident ${key}: ${JSON.stringify(answers)}`);
  }
  console.log(`${servers.length} servers have the incident of the report: ${JSON.stringify(answers[0])}`);
}

await { record: () => record(rest[0]), load: () => load(rest[0], rest.slice(1)), report: () => report(rest[0], rest.slice(1)) }[command]();
