import { useEffect, useState } from 'preact/hooks';
import { languages, remember, replaceParams, storage, usePage, type Language } from './page';

export function Header({ skip }: { skip: () => void }) {
  const page = usePage();
  const { words, to, path, params } = page;
  const views: [string[], string][] = [
    [[], words.home],
    [['incidents'], words.incidents],
    [['totals'], words.totals],
    [['about'], words.about],
  ];
  return (
    <header>
      <button type="button" class="skip" onClick={skip}>
        {words.skip}
      </button>
      <a class="brand" href={to([])}>
        Tergeu
      </a>
      <nav aria-label={words.menu}>
        {views.map(([target, name]) => (
          <a href={to(target)} aria-current={(path[0] ?? '') === (target[0] ?? '') ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a href="docs/">{words.docs}</a>
        <a href="graphiql/">GraphiQL</a>
      </nav>
      <form
        role="search"
        aria-label={words.search}
        onSubmit={(event) => {
          event.preventDefault();
          const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
          if (text) location.hash = to(['search'], { text });
        }}
      >
        <input name="text" type="search" aria-label={words.searchFor} placeholder={words.search} key={params.get('text')} defaultValue={path[0] === 'search' ? (params.get('text') ?? '') : ''} />
        <button type="submit">{words.search}</button>
      </form>
      <div class="choices">
        <select
          aria-label={words.language}
          value={page.language}
          onChange={(event) => {
            const language = event.currentTarget.value as Language;
            remember(language);
            replaceParams(page, { lang: language });
          }}
        >
          {Object.entries(languages).map(([code, name]) => (
            <option value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
        <Theme />
      </div>
    </header>
  );
}

const THEME = 'tergeu.theme';

function Theme() {
  const { words } = usePage();
  const [theme, setTheme] = useState(storage.get(THEME) ?? 'auto');
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    storage.set(THEME, theme);
  }, [theme]);
  return (
    <select aria-label={words.theme} value={theme} onChange={(event) => setTheme(event.currentTarget.value)}>
      <option value="auto">{words.themeAuto}</option>
      <option value="light">{words.themeLight}</option>
      <option value="dark">{words.themeDark}</option>
    </select>
  );
}

export function Footer() {
  const { words } = usePage();
  return (
    <footer>
      <p>
        {words.guilt} <a href="graphql/schema.graphql">{words.schema}</a>
      </p>
    </footer>
  );
}
