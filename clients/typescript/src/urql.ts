import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { DetainedDocument } from './generated/graphql';
import { show } from './show';

const client = new Client({
  url: process.argv[2] ?? 'http://localhost:8080/graphql',
  preferGetMethod: true, // caches on the way can keep the answer to a GET
  exchanges: [cacheExchange, fetchExchange],
});

const { data, error } = await client.query(DetainedDocument, { incident: '2022-01-kz-unrest' }).toPromise();
// Each error has a stable code; what was answered beside it is in data all the same (docs/errors.md).
error?.graphQLErrors.forEach(({ message, extensions }) => console.error(`${String(extensions['code'])}: ${message}`));
if (error?.networkError) throw error.networkError;
if (data) console.log(show(data).join('\n'));
