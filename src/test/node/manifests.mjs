// Prints one line for each fault in Kubernetes manifests (YAML, several documents): kind, name, what is wrong. The validators of
// kubernetes-models find wrong values but let unknown fields pass; the TypeScript types of the same package find those.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';

const FILE = 'manifests.check.ts';

const documents = parseAllDocuments(readFileSync(process.argv[2], 'utf8')).map((document) => document.toJS());
for (const line of [...(await refused(documents)), ...mistyped(documents)]) {
  console.log(line);
}
console.log(`checked ${documents.map(place).join(', ')}`);

function place({ kind, metadata }) {
  return `${kind}/${metadata?.name}`;
}

function module({ apiVersion, kind }) {
  return `kubernetes-models/${apiVersion}/${kind}`;
}

async function refused(documents) {
  const faults = [];
  for (const document of documents) {
    try {
      const { [document.kind]: Model } = await import(module(document));
      new Model(document).validate();
    } catch (wrong) {
      faults.push(`${place(document)} ${wrong.message}`);
    }
  }
  return faults;
}

/** Each document as a literal of its type, on a line of its own: TypeScript takes no other property in a literal. */
function mistyped(documents) {
  const lines = documents.map(
    (document, index) =>
      `const d${index}: import('${module(document)}').I${document.kind} = ${JSON.stringify(document)}; export { d${index} };`,
  );
  writeFileSync(FILE, lines.join('\n'));
  const program = ts.createProgram([FILE], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${place(documents[line])} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
