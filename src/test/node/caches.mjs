// Asks one question of two days of knowledge, and prints what plain JSON, Apollo Client's and urql's normalized cache answer, one line each.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';

const [url, key, day] = process.argv.slice(2);
const variables = { key, day };
const text = `
  query Both($key: String!, $day: Date!) {
    then: incident(key: $key, asOf: $day) { ...State }
    now: incident(key: $key) { ...State }
  }
  fragment State on Incident {
    id key lastReported
    seizures { id quantity { best } incident { id lastReported } }
    legalOutcomes { id count { best claims { id stated status } } }
    casualties { id count { best } }
    statistics { id figure { best } }
    reports { id key }
  }`;

const untyped = (value) => JSON.parse(JSON.stringify(value, (name, part) => (name === '__typename' ? undefined : part)));
const print = (name, { then, now }) => console.log([name, JSON.stringify(untyped({ then, now }))].join('\t'));

const answer = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query: text, variables }),
});
print('plain', (await answer.json()).data);

const apollo = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: url }) });
const query = gql(text);
await apollo.query({ query, variables });
print('apollo', apollo.readQuery({ query, variables }));

const urql = new Client({
  url,
  preferGetMethod: false,
  exchanges: [cacheExchange({ keys: { Figure: () => null } }), fetchExchange],
});
const fresh = await urql.query(text, variables, { requestPolicy: 'network-only' }).toPromise();
if (fresh.error) {
  throw fresh.error;
}
print('urql', (await urql.query(text, variables, { requestPolicy: 'cache-only' }).toPromise()).data);
