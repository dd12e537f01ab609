// Prints axe, which a test gives to the page that it looks at.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

process.stdout.write(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
