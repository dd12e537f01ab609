// Bundles vendor.js and Monaco's three workers into the folder the server serves, and collects their licences.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, '../resources/pages/graphiql/assets');

// The explorer plugin cannot edit lists (its source says "TODO: handle List types"): lists.js can, and is put where the plugin draws a value.
const withLists = {
  name: 'with-lists',
  setup(bundling) {
    bundling.onLoad({ filter: /graphiql-explorer[\\/]dist[\\/]Explorer\.js$/ }, ({ path }) => {
      const plugin = readFileSync(path, 'utf8');
      const place = '} else if ((0, _graphql.isScalarType)(argType)) {\n          if (argType.name';
      if (plugin.split(place).length !== 2) throw new Error(`${path} draws values in another way than lists.js knows`);
      const lists = JSON.stringify(join(here, 'lists.js'));
      const contents = plugin.replace(place, `} else if (lists.isList(arg)) {\n          input = React.createElement(ListInput, this.props);\n        ${place}`);
      return {
        contents: `${contents}\nvar lists = require(${lists});\nvar ListInput = lists.listInput({ React, AbstractArgView, coerceArgValue, unwrapInputType, defaultInputObjectFields });\n`,
        resolveDir: dirname(path),
      };
    });
  },
};

const options = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  target: 'es2022',
  outdir: out,
  legalComments: 'none', // whole licence texts are written below
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  logLevel: 'warning',
};

rmSync(out, { recursive: true, force: true });
const page = await build({
  ...options,
  entryPoints: { vendor: 'vendor.js' },
  plugins: [withLists],
  alias: { 'monaco-graphql/esm/monaco-editor.js': join(here, 'editor.js') },
  format: 'esm',
});
const workers = await build({
  ...options,
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  },
  format: 'iife',
});

const folders = new Set(
  [page, workers]
    .flatMap((result) => Object.keys(result.metafile.inputs))
    .map((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])
    .filter(Boolean),
);
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
  `Bundled by src/main/graphiql/build.mjs; do not edit.\n\n` +
    notices.map(({ title }) => title).join('\n') +
    '\n' +
    notices.map(({ title, text }) => `\n${'='.repeat(80)}\n${title}\n\n${text}\n`).join(''),
);
if (!existsSync(join(out, 'vendor.css'))) throw new Error('vendor.css was not built');
