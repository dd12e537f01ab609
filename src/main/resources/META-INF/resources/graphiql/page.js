// The page around GraphiQL: example tabs, our endpoint, and nothing of what the user types in the address or on the disk
// that could be a secret. Served as it is written; only assets/ is built (see src/main/graphiql).
import {
  createElement,
  createGraphiQLFetcher,
  createRoot,
  explorerPlugin,
  GraphiQL,
  HISTORY_PLUGIN,
  useGraphiQL,
  useGraphiQLActions,
} from './assets/vendor.js';

// Relative to this page, so that it also works behind a path prefix.
const endpoint = new URL('../graphql', import.meta.url);
const socket = Object.assign(new URL(endpoint), { protocol: endpoint.protocol.replace('http', 'ws') });

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    const name = ['graphql', 'json'].includes(label) ? label : 'editor';
    return new Worker(new URL(`assets/${name}.worker.js`, import.meta.url));
  },
};

// GraphiQL's history keeps the headers of past requests, tokens too: what goes to the disk goes without them.
const storageWithoutHeaders = {
  get length() {
    return localStorage.length;
  },
  key: (index) => localStorage.key(index),
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, withoutHeaders(value)),
  removeItem: (key) => localStorage.removeItem(key),
  clear: () => localStorage.clear(),
};

function withoutHeaders(value) {
  try {
    return JSON.stringify(JSON.parse(value, (key, inner) => (key === 'headers' && inner !== null ? undefined : inner)));
  } catch {
    return value; // not JSON: a query, a width, a theme
  }
}

async function load(file) {
  const response = await fetch(new URL(`examples/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response;
}

async function loadExamples() {
  const listed = await (await load('examples.json')).json();
  return Promise.all(listed.map(async (example) => ({ ...example, query: await (await load(example.file)).text() })));
}

function examplesPlugin(examples) {
  return { title: 'Examples', icon: ExamplesIcon, content: () => createElement(Examples, { examples }) };
}

function ExamplesIcon() {
  return createElement(
    'svg',
    { height: '1em', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round' },
    createElement('path', { d: 'M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5' }),
  );
}

function Examples({ examples }) {
  const tabs = useGraphiQL((state) => state.tabs);
  const editor = useGraphiQL((state) => state.queryEditor);
  const { addTab, changeTab } = useGraphiQLActions();

  function open({ query }) {
    const opened = tabs.findIndex((tab) => tab.query === query);
    if (opened >= 0) {
      changeTab(opened);
    } else {
      addTab();
      editor?.setValue(query);
    }
  }

  return createElement(
    'section',
    { className: 'examples', 'aria-label': 'Examples' },
    createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Examples'),
    createElement(
      'ol',
      null,
      examples.map((example) =>
        createElement(
          'li',
          { key: example.file },
          createElement('button', { type: 'button', onClick: () => open(example) }, example.name),
        ),
      ),
    ),
  );
}

function show(content) {
  const place = document.getElementById('graphiql');
  place.replaceChildren();
  createRoot(place).render(content);
}

try {
  const examples = await loadExamples();
  show(
    createElement(
      GraphiQL,
      {
        fetcher: createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href }),
        plugins: [examplesPlugin(examples), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN],
        defaultTabs: examples.map(({ query }) => ({ query })),
        defaultQuery: '',
        storage: storageWithoutHeaders,
        shouldPersistHeaders: false,
        showPersistHeadersSettings: false,
      },
      createElement(GraphiQL.Logo, null, createElement('span', { className: 'tergeu-logo' }, 'Tergeu')),
    ),
  );
} catch (failure) {
  show(createElement('p', { className: 'note', role: 'alert' }, `The query editor could not be opened: ${failure.message}`));
}
