// What stands around GraphiQL: one pane at a time on a phone, a link to share, what an answer cost, and names for what it leaves nameless.

const said = document.getElementById('said');
const switches = [...document.querySelectorAll('.panes button')];

/** Where there is room for one pane only, shows the question or the answer. */
export function showPane(pane) {
  document.documentElement.dataset.pane = pane;
  switches.forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.show === pane)));
}

showPane('query');
switches.forEach((each) => each.addEventListener('click', () => showPane(each.dataset.show)));

/** A link that opens the page with a question: never with headers, which may hold secrets. */
export function linkTo(query, variables) {
  const link = new URL('./', location.href);
  link.searchParams.set('query', query);
  if (variables.trim()) link.searchParams.set('variables', variables);
  return link.href;
}

/** The button copies a link to what `question` returns at that moment. */
export function share(question) {
  document.getElementById('share').addEventListener('click', async () => {
    const { query, variables } = question();
    const link = linkTo(query, variables);
    try {
      await navigator.clipboard.writeText(link);
      said.textContent = 'The link is copied. It holds the query and the variables, no headers.';
    } catch {
      history.replaceState(null, '', link); // where copying is not allowed, the address bar has it
      said.textContent = 'The link is in the address bar.';
    }
  });
}

/** Sends a question like fetch, asks what it costs, and shows that with the time that the answer took. */
export async function measured(url, init) {
  const question = JSON.parse(init.body);
  if (question.operationName === 'IntrospectionQuery') return fetch(url, init);
  showPane('answer');
  said.textContent = 'Asking…';
  const from = performance.now();
  const body = JSON.stringify({ ...question, extensions: { ...question.extensions, cost: true } });
  const response = await fetch(url, { ...init, body });
  response
    .clone()
    .text()
    .then(
      (text) => (said.textContent = `${cost(text)}${Math.round(performance.now() - from)} ms`),
      () => (said.textContent = ''),
    );
  return response;
}

function cost(answer) {
  const [, points, allowed] = /"cost":\{"points":(\d+),"allowed":(\d+)/.exec(answer) ?? [];
  const written = (number) => Number(number).toLocaleString('en');
  return points ? `${written(points)} of ${written(allowed)} points, ` : '';
}

/**
 * GraphiQL's tabs hold buttons, which tabs may not, and the explorer's fields have no names. What it draws is mended as it is drawn:
 * the tabs become a list of buttons, of which one is current, and a field is named after what stands before it.
 */
export function mend(root) {
  const mendAll = () => {
    for (const list of root.querySelectorAll('.graphiql-tabs')) {
      set(list, 'role', 'list');
      set(list, 'aria-label', 'Open questions');
    }
    for (const tab of root.querySelectorAll('.graphiql-tab')) {
      set(tab, 'role', 'listitem');
      tab.removeAttribute('aria-selected');
      set(tab.querySelector('.graphiql-tab-button'), 'aria-current', String(tab.classList.contains('graphiql-tab-active')));
      tab.querySelector('.graphiql-tab-button')?.removeAttribute('aria-controls');
    }
    for (const panel of root.querySelectorAll('[role=tabpanel]')) {
      set(panel, 'role', 'group');
      set(panel, 'aria-label', 'Question and answer');
      panel.removeAttribute('aria-labelledby');
    }
    for (const field of root.querySelectorAll('.graphiql-explorer-root :is(input, select)')) {
      if (!field.labels?.length) set(field, 'aria-label', nameOf(field));
    }
  };
  mendAll();
  new MutationObserver(mendAll).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['role', 'class', 'aria-selected'] });
}

function set(element, attribute, value) {
  if (element && element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function nameOf(field) {
  const before = field.closest('[data-arg-name], [data-field-name]');
  return before?.dataset.argName ?? before?.dataset.fieldName ?? (field.parentElement.textContent.trim() || field.placeholder || 'Value');
}
