// Prints one line for each audit of graphql-http: its status, its number, what it asks for.
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
for (const audit of serverAudits({ url })) {
  const { status, id, name, reason } = await audit.fn();
  console.log([status, id, name, reason ?? ''].join('\t'));
}
