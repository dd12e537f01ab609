// The frame around the views: which view an address means, the header, and where the focus goes.
import { render } from 'preact';
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import { Header, Footer } from './frame';
import { AlwaysNow, NotUnderstood } from './odd';
import { PageContext, pageOf, readRoute, type Page } from './page';
import { Faulty, Missing } from './states';
import { oddOf } from './understood';
import { About } from './views/about';
import { Fact, Statistic } from './views/fact';
import { Home } from './views/home';
import { Incident } from './views/incident';
import { Incidents } from './views/incidents';
import { Search } from './views/search';
import { Organization, Person, Place, Report } from './views/things';
import { Totals } from './views/totals';

function View(page: Page) {
  const [fault, again] = useErrorBoundary();
  if (fault) return <Faulty fault={fault} again={again} />;
  const odd = oddOf(page);
  const heading = { incidents: page.words.incidents, totals: page.words.totals, search: page.words.search }[page.path[0] ?? ''];
  // Without its filters, a view would show something else than what was asked for.
  const refused = odd.some(({ filters }) => filters);
  return (
    <>
      {odd.length === 0 && <AlwaysNow />}
      {refused && <h1 tabIndex={-1}>{heading}</h1>}
      <NotUnderstood odd={odd} />
      {!refused && <Chosen {...page} />}
    </>
  );
}

/** How many parts an address of each view has, beside the one that names the view. */
const PARTS: Record<string, [least: number, most: number]> = {
  incidents: [0, 0],
  incident: [1, 1],
  fact: [1, 1],
  statistic: [1, 1],
  organization: [1, 1],
  person: [1, 1],
  place: [1, 1],
  report: [1, 1],
  search: [0, 0],
  totals: [0, 1],
  about: [0, 0],
};

function isThere([view, ...parts]: string[]): boolean {
  if (view === undefined) return true;
  const [least, most] = Object.hasOwn(PARTS, view) ? PARTS[view]! : [1, 0];
  return parts.length >= least && parts.length <= most;
}

function Chosen({ path }: Page) {
  const [view, key = ''] = path;
  if (!isThere(path)) return <Missing />;
  switch (view) {
    case undefined:
      return <Home />;
    case 'incidents':
      return <Incidents />;
    case 'incident':
      return <Incident key_={key} />;
    case 'fact':
      return <Fact id={key} />;
    case 'statistic':
      return <Statistic key_={key} />;
    case 'organization':
      return <Organization key_={key} />;
    case 'person':
      return <Person key_={key} />;
    case 'place':
      return <Place code={key} />;
    case 'report':
      return <Report key_={key} />;
    case 'search':
      return <Search />;
    case 'totals':
      return <Totals />;
    case 'about':
      return <About />;
    default:
      return <Missing />;
  }
}

function Explorer() {
  const [route, setRoute] = useState(readRoute);
  const page = pageOf(route);
  const main = useRef<HTMLElement>(null);
  const view = page.path.join('/');
  const first = useRef(true);

  useEffect(() => {
    const follow = () => setRoute(readRoute());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    document.documentElement.lang = page.language;
    // The heading may come with the answer: the title follows it.
    const titled = new MutationObserver(() => title());
    const title = () => {
      const heading = main.current?.querySelector('h1')?.textContent;
      const wanted = heading && page.path.length > 0 ? `${heading} · Tergeu` : 'Tergeu';
      if (document.title !== wanted) document.title = wanted;
    };
    title();
    titled.observe(main.current!, { childList: true, subtree: true, characterData: true });
    return () => titled.disconnect();
  }, [page.language, view]);

  useEffect(() => {
    // Who has just opened the page is at its beginning; who has followed a link is led to the new view.
    if (!first.current) {
      main.current?.focus();
      scrollTo(0, 0);
    }
    first.current = false;
  }, [view]);

  return (
    <PageContext.Provider value={page}>
      {!page.embedded && <Header skip={() => main.current?.focus()} />}
      <main ref={main} tabIndex={-1} key={view}>
        <View {...page} />
      </main>
      {!page.embedded && <Footer />}
    </PageContext.Provider>
  );
}

const place = document.getElementById('explorer')!;
place.replaceChildren();
render(<Explorer />, place);
