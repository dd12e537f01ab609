// The pages are whole without this. It finds sections by their words, and keeps the colours that were chosen in the explorer.
const MOST = 20;
const EXCERPT = 160;

try {
  document.documentElement.dataset.theme = localStorage.getItem('tergeu.theme') ?? 'auto';
} catch {
  // A browser that keeps nothing has the colours of the system.
}

const root = new URL('.', import.meta.url);
const form = document.querySelector('form[role=search]');
const found = document.getElementById('found');
const [said, list] = [found.querySelector('p'), found.querySelector('ol')];
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.elements.text.addEventListener('focus', () => sections().catch(() => undefined));
form.elements.text.addEventListener('input', find);

let loading;
function sections() {
  loading ??= fetch(new URL('search.json', root)).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return response.json();
  });
  loading.catch(() => (loading = undefined)); // the next letter tries again
  return loading;
}

async function find() {
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  found.hidden = words.length === 0;
  if (found.hidden) return;
  let all;
  try {
    all = await sections();
  } catch {
    said.textContent = 'The search could not be loaded. The list of all pages is below.';
    list.replaceChildren();
    return;
  }
  if (form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean).join(' ') !== words.join(' ')) return; // typed on meanwhile
  const hits = all
    .map((section) => ({ section, rank: rank(section, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank);
  said.textContent = hits.length === 0 ? 'Nothing was found. Use fewer or other words.' : `Sections found: ${hits.length}`;
  list.replaceChildren(...hits.slice(0, MOST).map(({ section }) => hit(section, words)));
}

function rank({ title, page, text }, words) {
  const places = [title, page, text].map((each) => each.toLowerCase());
  const best = words.map((word) => [4, 2, 1][places.findIndex((place) => place.includes(word))] ?? 0);
  return best.includes(0) ? 0 : best.reduce((sum, each) => sum + each);
}

function hit({ address, title, page, text }, words) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: new URL(address, root).href, textContent: title === page ? page : `${page}: ${title}` });
  link.addEventListener('click', () => (found.hidden = true));
  const from = Math.max(0, text.toLowerCase().indexOf(words[0]) - EXCERPT / 4);
  const excerpt = Object.assign(document.createElement('small'), { textContent: `${from > 0 ? '…' : ''}${text.slice(from, from + EXCERPT)}…` });
  item.append(link, excerpt);
  return item;
}
