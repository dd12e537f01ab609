// Asks OSV (osv.dev) which known vulnerabilities the components of the service have: those of a list of components (CycloneDX, JSON) and of
// npm's lock files, which it takes as arguments. Prints one line for each finding. Ends with 1 when one of them has no written reason in
// ops/vulnerabilities.json, and when what is written there has no reason, or no day until which it holds, or that day has passed.
//
//   ./mvnw -q -B cyclonedx:makeBom && node ops/vulnerabilities.mjs target/bom.json src/main/graphiql/package-lock.json src/main/explorer/package-lock.json
//
// OSV_ADDRESS is another server than api.osv.dev, OSV_REASONS another file of reasons.
import { readFileSync } from 'node:fs';

const ADDRESS = process.env.OSV_ADDRESS ?? 'https://api.osv.dev';
const REASONS = process.env.OSV_REASONS ?? new URL('vulnerabilities.json', import.meta.url);
/** As many as OSV takes in one request. */
const MOST = 1000;

function components(file) {
  const read = JSON.parse(readFileSync(file, 'utf8'));
  if (read.bomFormat === 'CycloneDX') {
    return read.components.map(({ purl }) => purl.replace(/\?.*/, ''));
  }
  if (read.lockfileVersion >= 2) {
    return Object.entries(read.packages)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { version }]) => `pkg:npm/${path.replace(/.*node_modules\//, '').replace('@', '%40')}@${version}`);
  }
  throw new Error(`${file} is neither a list of components by CycloneDX nor a lock file of npm`);
}

async function ask(queries) {
  const answer = await fetch(`${ADDRESS}/v1/querybatch`, { method: 'POST', body: JSON.stringify({ queries }) });
  if (!answer.ok) {
    throw new Error(`${ADDRESS} answers ${answer.status}: ${await answer.text()}`);
  }
  return (await answer.json()).results;
}

/** Pairs of a component and an identifier. A component with very many has further pages. */
async function vulnerabilities(purls) {
  const found = [];
  for (let open = purls.map((purl) => ({ package: { purl } })); open.length > 0; ) {
    const now = open.slice(0, MOST);
    const further = [];
    (await ask(now)).forEach(({ vulns = [], next_page_token: next }, at) => {
      vulns.forEach(({ id }) => found.push({ purl: now[at].package.purl, id }));
      if (next) {
        further.push({ ...now[at], page_token: next });
      }
    });
    open = [...open.slice(MOST), ...further];
  }
  return found;
}

const purls = [...new Set(process.argv.slice(2).flatMap(components))];
if (purls.length === 0) {
  throw new Error('no components: name a list of them');
}
const reasons = JSON.parse(readFileSync(REASONS, 'utf8'));
const today = new Date().toISOString().slice(0, 10);
const found = await vulnerabilities(purls);
let faults = 0;
const fault = (line) => {
  console.error(line);
  faults++;
};
for (const { purl, id } of found) {
  const written = reasons.find((reason) => reason.id === id && purl.startsWith(`${reason.component}@`));
  console.log(`${purl} ${id} ${written ? `accepted until ${written.until}: ${written.reason}` : 'https://osv.dev/vulnerability/' + id}`);
  if (!written) {
    fault(`${purl} has the known vulnerability ${id}, and no reason is written in ops/vulnerabilities.json`);
  }
}
for (const { id, component, reason, until } of reasons) {
  if (!reason || !/^\d{4}-\d\d-\d\d$/.test(until ?? '')) {
    fault(`the exception ${id} of ${component} has no reason, or no day until which it holds`);
  } else if (until < today) {
    fault(`the exception ${id} of ${component} was until ${until}: look again`);
  } else if (!found.some((finding) => finding.id === id && finding.purl.startsWith(`${component}@`))) {
    console.log(`the exception ${id} of ${component} is of nothing that is found: delete it`);
  }
}
console.log(`${purls.length} components, ${found.length} known vulnerabilities`);
process.exit(faults > 0 ? 1 : 0);
