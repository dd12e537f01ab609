import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { DetainedDocument } from './generated/graphql';
import { show } from './show';

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] ?? 'http://localhost:8080/graphql', useGETForQueries: true }),
  // Things have an id of their own for each day of knowledge, so that the cache needs no settings for asOf.
  cache: new InMemoryCache(),
});

const { data, error } = await client.query({
  query: DetainedDocument,
  variables: { incident: '2022-01-kz-unrest' },
  errorPolicy: 'all', // a field that fails leaves the others answered
});
if (error) console.error(error.message);
if (data) console.log(show(data).join('\n'));
