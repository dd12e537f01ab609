// The page around GraphiQL: example tabs, our endpoint, and nothing of what the user types in the address or on the disk
// that could be a secret. Served as it is written; only assets/ is built (see src/main/graphiql).
import {
  createElement,
  createGraphiQLFetcher,
  createRoot,
  explorerPlugin,
  GraphiQL,
  HISTORY_PLUGIN,
  useEffect,
  useGraphiQL,
  useGraphiQLActions,
  useState,
} from './assets/vendor.js';
import { measured, mend, share } from './around.js';
import { rolesOf } from './rights.js';

const TYPING = 400; // milliseconds without a key

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

/** The roles of whoever is named by the headers, asked again when these change. */
function useRoles() {
  const editor = useGraphiQL((state) => state.headerEditor);
  const [roles, setRoles] = useState([]);
  useEffect(() => {
    let current = 0;
    const ask = async () => {
      const mine = ++current;
      const found = await rolesOf(endpoint, editor?.getValue() ?? '').catch(() => []); // not reached: what they may is not known
      if (mine === current) setRoles(found);
    };
    let pause;
    const typing = editor?.onDidChangeModelContent(() => {
      clearTimeout(pause);
      pause = setTimeout(ask, TYPING);
    });
    ask();
    return () => {
      current = Infinity;
      clearTimeout(pause);
      typing?.dispose();
    };
  }, [editor]);
  return roles;
}

function Examples({ examples }) {
  const roles = useRoles();
  const shown = examples.filter(({ role }) => !role || roles.includes(role));
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
    [...new Set(shown.map(({ group }) => group))].map((group) =>
      createElement(
        'section',
        { key: group, 'aria-label': group },
        createElement('h2', null, group),
        createElement(
          'ol',
          null,
          shown
            .filter((example) => example.group === group)
            .map((example) =>
              createElement(
                'li',
                { key: example.file },
                createElement('button', { type: 'button', onClick: () => open(example) }, example.name),
              ),
            ),
        ),
      ),
    ),
    shown.length < examples.length &&
      createElement(
        'p',
        { className: 'more' },
        'Examples for editors are shown here when the headers hold a token of one. ',
        createElement('a', { href: '../docs/editing.html' }, 'How editors work'),
      ),
  );
}

// A link can bring a question: ?query=…&variables=…. Never headers, which may hold secrets.
function asked() {
  const link = new URL(location.href);
  const query = link.searchParams.get('query');
  return query ? [{ query, variables: link.searchParams.get('variables') }] : [];
}

// The button to share stands outside of GraphiQL and needs what its editors hold.
let editors = {};

function Editors() {
  const query = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  editors = { query, variables };
  return null;
}

function show(content) {
  const place = document.getElementById('graphiql');
  place.replaceChildren();
  createRoot(place).render(content);
  mend(place);
}

try {
  const examples = await loadExamples();
  const questions = asked();
  show(
    createElement(
      GraphiQL,
      {
        fetcher: createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href, fetch: measured }),
        plugins: [examplesPlugin(examples), explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN],
        defaultTabs: [...questions, ...examples.filter(({ role }) => !role).map(({ query }) => ({ query }))],
        defaultQuery: '',
        initialQuery: questions[0]?.query,
        initialVariables: questions[0]?.variables,
        storage: storageWithoutHeaders,
        shouldPersistHeaders: false,
        showPersistHeadersSettings: false,
      },
      createElement(GraphiQL.Logo, null, createElement(Editors)),
    ),
  );
  share(() => ({ query: editors.query?.getValue() ?? '', variables: editors.variables?.getValue() ?? '' }));
} catch (failure) {
  show(createElement('p', { className: 'note', role: 'alert' }, `The query editor could not be opened: ${failure.message}`));
}
