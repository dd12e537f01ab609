import { askOnce, useAsk } from '../ask';
import { MoreHitsDocument, SearchDocument, type HitFragment } from '../generated/graphql';
import { forward, wholeOf } from '../loaded';
import { fill, pushParams, usePage } from '../page';
import { Answered, Empty } from '../states';
import { DataTable } from '../table';
import { Tools } from '../tools';

interface Found {
  match: string;
  type: string;
  key: string;
  name: string;
}

const foundOf = ({ match, node }: HitFragment): Found[] =>
  'title' in node
    ? [{ match, type: node.__typename, key: node.key, name: node.title }]
    : 'name' in node
      ? [{ match, type: node.__typename, key: 'code' in node ? node.code : node.key, name: node.name }]
      : [];

/** Without a letter or a digit there is nothing to look for. */
export function Search() {
  const { words, params } = usePage();
  const text = params.get('text') ?? '';
  if (/[\p{L}\p{N}]/u.test(text)) return <Hits text={text} />;
  return (
    <>
      <h1 tabIndex={-1}>{words.search}</h1>
      <Empty>{words.typeSomething}</Empty>
    </>
  );
}

function Hits({ text }: { text: string }) {
  const page = usePage();
  const { words, say, to, language, params, number } = page;
  const variables = { text, locale: language, after: params.get('after') };
  const asking = useAsk(SearchDocument, variables);
  const whole = wholeOf(async (after) => {
    const { edges, ...page } = (await askOnce(MoreHitsDocument, { text, locale: language, after })).page;
    return forward({ ...page, nodes: edges.flatMap(foundOf) });
  });
  return (
    <>
      <h1 tabIndex={-1}>
        {words.search}: {variables.text}
      </h1>
      <Answered asking={asking}>
        {({ search }) => {
          const found = search.edges.flatMap(foundOf);
          return found.length === 0 ? (
            <Empty />
          ) : (
            <>
              <p role="status">
                {fill(words.results, { count: number(search.totalCount) })}
              </p>
              <DataTable
                caption={words.search}
                file="search"
                rows={found}
                list={{ whole }}
                columns={[
                  { head: words.name, text: ({ name }) => name, show: ({ type, key, name }) => <a href={to([type.toLowerCase(), key])}>{name}</a> },
                  { head: words.type, text: ({ type }) => say(type.toUpperCase()) },
                  { head: words.matched, text: ({ match }) => say(match) },
                ]}
              />
              <p class="pages">
                {params.has('after') && (
                  <button type="button" onClick={() => pushParams(page, { after: null })}>
                    {words.first}
                  </button>
                )}
                {search.pageInfo.hasNextPage && (
                  <button type="button" onClick={() => pushParams(page, { after: search.pageInfo.endCursor })}>
                    {words.more} ({fill(words.of, { shown: number(found.length), all: number(search.totalCount) })})
                  </button>
                )}
              </p>
            </>
          );
        }}
      </Answered>
      <Tools document={SearchDocument} variables={variables} />
    </>
  );
}
