// Bundles src/main.tsx into the folder that the server serves, beside the country outlines and the documents that the server knows by their
// hash; collects licences. `node build.mjs FOLDER` writes to another folder.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, '../resources/pages/explorer');
mkdirSync(out, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { page: 'src/main.tsx' },
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none', // whole licence texts are written below
  metafile: true,
  logLevel: 'warning',
});

copyFileSync(join(here, 'node_modules/world-atlas/countries-110m.json'), join(out, 'countries.json'));
copyFileSync(join(here, 'src/generated/persisted-documents.json'), join(out, 'documents.json'));

const folders = new Set(['node_modules/world-atlas', ...Object.keys(metafile.inputs).map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])].filter(Boolean));
const notices = [...folders]
  .map((folder) => {
    const about = JSON.parse(readFileSync(join(here, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(here, folder)).find((name) => /^licen[cs]e/i.test(name));
    const text = file ? readFileSync(join(here, folder, file), 'utf8').trim() : '(the package has no licence file)';
    return { title: `${about.name} ${about.version} (${about.license})`, text: text.replaceAll('\r\n', '\n') };
  })
  .sort((a, b) => (a.title < b.title ? -1 : 1));
writeFileSync(
  join(out, 'THIRD-PARTY.txt'),
  'Bundled by src/main/explorer/build.mjs; do not edit.\n\n' +
    notices.map(({ title }) => title).join('\n') +
    '\n' +
    notices.map(({ title, text }) => `\n${'='.repeat(80)}\n${title}\n\n${text}\n`).join(''),
);
