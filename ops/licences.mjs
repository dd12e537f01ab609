// Prints what a list of components (CycloneDX, JSON) holds, one line each: component, version, licences. Ends with 1, and the components
// on standard error, when one has no licence or none that may be used here.
import { readFileSync } from 'node:fs';

// SPDX identifiers and the names that some projects write instead. Of several licences of one component any may be chosen; those that an expression
// joins by AND have to be allowed all.
const ALLOWED = [
  /^(Apache-2\.0|MIT|MIT-0|BSD-[023]-Clause|0BSD|CC0-1\.0|ISC|PostgreSQL|Unicode-3\.0|UPL-1\.0|Public-Domain)$/,
  /^(EPL-[12]\.0|LGPL-2\.1(-only|-or-later)?|GPL-2\.0-with-classpath-exception|CDDL-1\.[01]|MPL-2\.0|BSL-1\.0)$/,
  /^Apache License.*2\.0$/i,
  /^Public Domain/i,
];

const isAllowed = (licence) => ALLOWED.some((pattern) => pattern.test(licence.replace(/[()]/g, '').trim()));

const { components } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
let refused = 0;
for (const { group, name, version, licenses = [] } of components) {
  const licences = licenses.flatMap(({ license, expression }) => (expression ? expression.split(/ OR /) : [license.id ?? license.name]));
  const line = `${group}:${name} ${version} ${licences.join(' or ') || 'no licence'}`;
  console.log(line);
  if (!licences.some((licence) => licence.split(/ AND /).every(isAllowed))) {
    console.error(`not allowed: ${line}`);
    refused++;
  }
}
console.log(`${components.length} components`);
process.exit(refused > 0 ? 1 : 0);
