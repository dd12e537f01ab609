// What each view offers beside its content: its address, its query in GraphiQL, the view to embed.
import { useState } from 'preact/hooks';
import type { TypedDocumentString } from './generated/graphql';
import { address, usePage } from './page';

export function Tools<T, V>({ document, variables }: { document: TypedDocumentString<T, V>; variables: V }) {
  const page = usePage();
  const { words, embedded, path, params } = page;
  const [said, setSaid] = useState('');
  const other = new URLSearchParams(params);
  if (embedded) other.delete('embed');
  else other.set('embed', '1');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href); // there is none without HTTPS
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };

  return (
    <p class="tools">
      <button type="button" class="quiet" onClick={copy}>
        {words.copyLink}
      </button>
      <QueryLink document={document} variables={variables} />
      <a href={address(path, other)} target={embedded ? '_blank' : undefined} rel="noreferrer">
        {embedded ? words.whole : words.embed}
      </a>
      <span role="status">{said}</span>
    </p>
  );
}

export function QueryLink<T, V>({ document, variables }: { document: TypedDocumentString<T, V>; variables: V }) {
  const { words } = usePage();
  return <a href={graphiql(document.toString(), variables)}>{words.graphiql}</a>;
}

function graphiql(query: string, variables: unknown): string {
  const link = new URL('graphiql/', document.baseURI);
  link.searchParams.set('query', query);
  link.searchParams.set('variables', JSON.stringify(variables, null, 2));
  return link.href;
}
